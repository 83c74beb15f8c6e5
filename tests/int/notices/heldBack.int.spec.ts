import { describe, expect, it } from 'vitest'
import { worded } from '@/i18n/desk/reasons'
import { hold } from '@/workflow/commands/holdBack'
import { scheduleRelease, unscheduleRelease } from '@/workflow/commands/release'
import { addToRelease, createRelease } from '@/workflow/commands/releases'
import { actorOf } from '@/workflow/domain/actor'
import { noticesOf } from '@/workflow/queries/notices'
import { describeRelease } from '@/workflow/queries/releases'
import type { Who } from '../../support/desk/aDesk'
import { HOUR, aMailDesk } from '../../support/mail/aMailDesk'

describe('that a scheduled text does not go public', () => {
  const { own, send, mailsTo } = aMailDesk()
  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

  const actorAnd = async (who: Who) => {
    const req = await own.desk.reqOf(who)
    const actor = actorOf(req.user)
    if (!actor) throw new Error(`${who} is nobody`)
    return { actor, req }
  }
  const toldTo = async (who: Who, id: string, language = 'en') => {
    const { actor, req } = await actorAnd(who)
    req.i18n = { ...req.i18n, language } as typeof req.i18n
    return (await noticesOf(req, actor)).notices
      .filter(({ path }) => path.includes(id))
      .map(({ said }) => said)
      .join('\n')
  }
  const aText = async () => {
    const id = await own.desk.write('author')
    await own.desk.approve(id)
    return id
  }

  it('is told with who saw to that and how, in one’s own language, and nothing of the text', async () => {
    const { act, people, save } = own.desk
    const author = String(people.author.user.name)
    const [edited, recalled] = [await aText(), await aText()]
    for (const id of [edited, recalled]) await act('validator', 'schedule', id, { publishAt: inHours(2) })
    await save('author', edited, { summary: 'Secret words of a draft' })
    expect(await toldTo('validator', edited)).toContain(
      `${author} edited a scheduled text: it does not go public`,
    )
    expect(await toldTo('validator', edited, 'fr')).toContain(`${author} a modifié un texte programmé`)
    expect(await toldTo('validator', edited, 'de')).toContain(`${author} hat einen geplanten Text bearbeitet`)
    await act('author', 'recall', recalled)
    expect(await toldTo('validator', recalled)).toContain(`${author} took a scheduled text back to draft`)
    await send()
    const mails = mailsTo('validator').map(({ raw }) => raw.replace(/=\r?\n/g, ''))
    expect(mails.some((raw) => raw.includes('edited a scheduled text: it does not go public.'))).toBe(true)
    expect(mails.join()).not.toContain('Secret words')
  })

  it('is told of a release as what it is: somebody took that off its schedule on purpose', async () => {
    const id = await aText()
    const { actor, req } = await actorAnd('author')
    const { id: release } = await createRelease(req, { name: 'The summit' })
    await addToRelease(req, { id: release, text: { collection: 'pages', id } })
    const expected = async () => (await describeRelease(req, { actor, id: release })).expected
    await scheduleRelease(req, { id: release, expected: await expected(), publishAt: inHours(2) })
    await unscheduleRelease(req, { id: release, expected: await expected() })
    const author = String(own.desk.people.author.user.name)
    expect(await toldTo('validator', id)).toContain(`${author} took a release off its schedule`)
  })

  it('is told with what the checks found, where that says nothing of the text', async () => {
    const id = await aText()
    await own.desk.act('author', 'schedule', id, { publishAt: inHours(2) })
    const { record } = await own.desk.load(id)
    const req = await own.desk.reqOf(null)
    const due = record as Parameters<typeof hold>[1][number]['due'] // it is scheduled
    const problems = [{ path: 'publishAt', code: 'validator', ...worded('reason.schedule.validator') }]
    await hold(req, [{ due, problems }], {})
    expect(await toldTo('author', id)).toContain(
      `A scheduled text does not go public. The check before found: ${worded('reason.schedule.validator').message.replace(/\.$/, '')}`,
    )
  })
})

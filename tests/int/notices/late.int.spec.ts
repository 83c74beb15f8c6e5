import { describe, expect, it } from 'vitest'
import { actorOf } from '@/workflow/domain/actor'
import { noticesOf } from '@/workflow/queries/notices'
import type { Who } from '../../support/desk/aDesk'
import { HOUR, MINUTE, aScheduleDesk } from '../../support/desk/aScheduleDesk'

describe('a notice of what the clock did', () => {
  const { own, aScheduledText, inMs, workUntil } = aScheduleDesk()

  const toldTo = async (who: Who, id: string, language = 'en') => {
    const req = await own.desk.reqOf(who)
    const actor = actorOf(req.user)
    if (!actor) throw new Error(`${who} is nobody`)
    req.i18n = { ...req.i18n, language } as typeof req.i18n
    const { notices } = await noticesOf(req, actor)
    return notices.filter(({ path }) => path.includes(id)).map(({ said }) => said)
  }

  it('says by how much a scheduled text went public late, in one’s own language', async () => {
    const id = await aScheduledText()
    await workUntil(HOUR + 12 * MINUTE)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    for (const who of ['author', 'validator'] as const) {
      expect(await toldTo(who, id)).toContain('A scheduled text was published 12 minutes late')
      expect(await toldTo(who, id)).not.toContain('A scheduled text was published')
    }
    expect(await toldTo('author', id, 'fr')).toContain(
      'Un texte programmé a été publié avec 12 minutes de retard',
    )
    expect(await toldTo('author', id, 'de')).toContain(
      'Ein geplanter Text wurde 12 Minuten zu spät veröffentlicht',
    )
  })

  it('says nothing of that within a minute of its time', async () => {
    const id = await aScheduledText()
    await workUntil(HOUR + MINUTE)
    expect(await toldTo('author', id)).toContain('A scheduled text was published')
  })

  it('says by how much a text expired late', async () => {
    const { act, approve, write } = own.desk
    const [id, other] = [await write('author'), await write('author')]
    for (const text of [id, other]) {
      await approve(text)
      await act('author', 'publish', text)
    }
    await act('validator', 'scheduleExpiry', id, { expiresAt: inMs(HOUR) })
    await act('validator', 'scheduleExpiry', other, { expiresAt: inMs(4 * HOUR) })
    await workUntil(3 * HOUR + 5 * MINUTE)
    expect(await own.desk.facesOf(id)).toBe('expired/none')
    expect(await toldTo('author', id)).toContain('A public text has expired 2 hours 5 minutes late')
    await workUntil(55 * MINUTE)
    expect(await toldTo('author', other)).toContain('A public text has expired')
  })
})

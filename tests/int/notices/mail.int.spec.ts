import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { stand } from '@/jobs/kinds'
import { stateOfKind } from '@/jobs/state'
import { env } from '@/lib/env'
import { digest } from '@/workflow/commands/dailyMail'
import { dropWaitingMail, mailing } from '@/workflow/commands/mail'
import { readUnsubscribing } from '@/workflow/queries/mail'
import type { NoticeChoices } from '@/workflow/domain/notices'
import { tell } from '@/workflow/ledgers/notifications'
import { subscribe } from '@/workflow/ledgers/subscriptions'
import type { Who } from '../../support/desk/aDesk'
import { HOUR, MINUTE, aMailDesk } from '../../support/mail/aMailDesk'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'

describe('what happens to a text', () => {
  const { own, later, send, sendAll, daily, emailOf, rowsOf, toldOf, mailsTo } = aMailDesk()

  const choose = async (who: Who, choices: NoticeChoices) => {
    await subscribe(await own.desk.reqOf(null), String(own.desk.people[who].id), { choices })
  }
  const changePerson = async (who: Who, data: object) => {
    const { payload, people } = own.desk
    const where = { id: { equals: people[who].id } }
    const user = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where,
    })
    await payload.db.updateOne({
      ...{ collection: 'users', id: String(people[who].id), data: { ...user, ...data }, returning: false },
    })
  }

  it('is sent as a link to whom an administrator lets in, whatever they chose, and waits sealed', async () => {
    const { payload, people } = own.desk
    const made = await payload.create({
      collection: 'users',
      data: { name: 'New', email: 'new@example.eu', staffRoles: ['author'] } as never,
      user: people.administrator.user,
      overrideAccess: false,
    })
    const asked = await rest(`/users/${made.id}/join-link`, {
      ...{ method: 'POST', body: {}, token: people.administrator.token },
    })
    const { link } = asked.body as { link: string }
    const { docs } = await payload.db.find<{ id: string; data: unknown }>({
      ...{ collection: 'jobs', pagination: false, where: { kind: { equals: mailing.name } } },
    })
    expect(JSON.stringify(docs)).not.toContain(link.split('/').at(-1))
    later(MINUTE)
    await send()
    const mail = own.server.received.find(({ to }) => to === 'new@example.eu')
    expect(mail?.raw.replace(/=\n/g, '').replace(/=3D/g, '=')).toContain(link)
    expect(mail?.raw).not.toContain('List-Unsubscribe')
  })

  it('is told to whom it concerns: to nobody of what they did themselves, nor to who has left', async () => {
    const { act, save, write } = own.desk
    const id = await write('author')
    await save('colleague', id)
    await act('author', 'requestReview', id)
    await act('reviewer', 'sendBack', id, { comment: 'Secret words of a comment.' })
    await changePerson('second', { deactivatedAt: new Date().toISOString() })
    await own.desk.approve(id)
    await changePerson('second', { deactivatedAt: null })
    await act('author', 'publish', id)
    expect(await toldOf(id)).toEqual([
      'review: reader, reviewer',
      'sentBack: author, colleague',
      'review: reader, reviewer',
      'validation: reader, validator',
      'validated: author, colleague',
      'published: colleague, validator',
    ])
    await send()
    expect(own.server.received).toHaveLength(12)
  })

  it('is told by an urgent publication to who may look at it, and who wrote it has not', async () => {
    const id = await own.desk.write('author')
    await own.desk.save('reader', id)
    await own.desk.act('validator', 'publishUrgently', id, { reason: 'Now.' })
    expect(await toldOf(id)).toEqual(['published: author, reader', 'secondLook: second'])
  })

  it('is told where a scheduled text does not go public after all, and once', async () => {
    const { act, approve, save, write } = own.desk
    const publishAt = new Date(Date.now() + 2 * HOUR).toISOString()
    const schedule = async () => {
      const id = await write('author')
      await approve(id)
      await act('validator', 'schedule', id, { publishAt })
      return id
    }
    const changed = await schedule()
    await save('author', changed)
    await save('author', changed)
    expect((await toldOf(changed)).slice(3)).toEqual(['heldBack: validator'])
    const recalled = await schedule()
    await act('author', 'recall', recalled)
    expect((await toldOf(recalled)).slice(3)).toEqual(['heldBack: validator'])
  })

  it.runIf(rollsBack())('is told to nobody where it did not happen', async () => {
    const id = await own.desk.write('author')
    const failing = own.desk.act('author', 'requestReview', id, {})
    await failing
    await expect(own.desk.act('reviewer', 'requestValidation', id, { expected: '1' })).rejects.toThrow()
    expect(await toldOf(id)).toEqual(['review: reader, reviewer'])
  })

  it('is mailed with who, what, the title and a link, in one’s own language, and nothing of the text', async () => {
    const { act, people, payload, write } = own.desk
    const title = 'Été\r\nBcc: everybody@example.eu\r\n\r\n<script>alert(1)</script>'
    await changePerson('author', { name: 'Ann\r\nSubject: another' })
    await subscribe(await own.desk.reqOf(null), String(people.reviewer.id), { language: 'fr' })
    const id = await write('author', { title, summary: 'Secret words of a draft' })
    await act('author', 'requestReview', id, { comment: 'Secret words of a comment' })
    await send()
    await changePerson('author', { name: 'Ann' })
    const [mail] = mailsTo('reviewer')
    const [head = '', text = ''] = (mail?.raw ?? '').split(/\n\n/)
    expect(head).not.toMatch(/^(Bcc|Cc):/im)
    expect(head.match(/^Subject:/gim)).toHaveLength(1)
    expect(head).toMatch(/^Content-Type: text\/plain/im)
    expect(mail?.raw).not.toContain('Secret')
    const decoded = Buffer.from(text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => `%${hex}`))
    const said = decodeURIComponent(decoded.toString().replace(/%(?![0-9A-F]{2})/g, '%25'))
    expect(said).toContain('Ann Subject: another demande une relecture.')
    expect(said).toContain('Été Bcc: everybody@example.eu <script>alert(1)</script>')
    expect(said).toContain(`${env.SERVER_URL}/admin/collections/pages/${id}/review?locale=en`)

    const [, address = ''] = /^List-Unsubscribe: ?<(.+)>$/m.exec(head.replace(/\n\s/g, '')) ?? []
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const token = address.split('/').at(-1) ?? ''
    expect(readUnsubscribing(payload, token)).toEqual({ kind: 'review', person: String(people.reviewer.id) })
    for (const forged of [
      token.replace('review', 'validation'),
      token.replace(String(people.reviewer.id), String(people.author.id)),
      `${token}0`,
      `${token}.x`,
      token.split('.').slice(0, 2).join('.'),
      'x',
      '',
    ])
      expect(readUnsubscribing(payload, forged)).toBeNull()

    Object.assign(env, { MAIL_TITLES: false })
    await act('reviewer', 'requestValidation', id)
    await send()
    Object.assign(env, { MAIL_TITLES: true })
    expect(mailsTo('validator')).toHaveLength(1)
    expect(mailsTo('validator')[0]?.raw).not.toMatch(/everybody|script/)
  })

  it('is mailed when the server is back after a day, each once, under one name for event and person', async () => {
    const { act, write } = own.desk
    await own.server.stop()
    const ids = []
    for (let hour = 0; hour < 3; hour++) {
      const id = await write('author')
      ids.push(id)
      await act('author', 'requestReview', id)
      await act('reviewer', 'requestValidation', id)
      await sendAll(1)
    }
    expect(own.server.received).toEqual([])
    await own.server.start()
    own.server.own.accept = 'refused'
    await sendAll(2)
    expect(own.server.received).toEqual([])
    // Once, a server takes a mail and one of the two dies before it says so.
    own.server.own.accept = 'silent'
    while (own.server.received.length === 0) await sendAll(1)
    own.server.own.accept = 'taken'
    const repeated = own.server.received.length
    await sendAll(3)
    const rows = (await Promise.all(ids.map(rowsOf))).flat()
    expect(rows).toHaveLength(3 * 5)
    const names = own.server.received.map(({ messageId }) => messageId)
    expect(new Set(names).size).toBe(rows.length)
    expect(names).toHaveLength(rows.length + repeated)
    const perPerson = new Set(own.server.received.map(({ messageId, to }) => `${messageId} ${to}`))
    expect(perPerson.size).toBe(rows.length)
  })

  it('is given up at once where there is no such mailbox, and keeps nobody waiting', async () => {
    own.server.own.unknown = emailOf('reviewer')
    const id = await own.desk.write('author')
    await own.desk.act('author', 'requestReview', id)
    await send()
    own.server.own.unknown = ''
    later(11 * MINUTE)
    await send()
    expect(mailsTo('reviewer')).toEqual([])
    expect(mailsTo('reader')).toHaveLength(1)
    expect((await stateOfKind(own.desk.payload, mailing.name)).waiting).toBe(0)
  })

  it('is mailed at once, once a day, or not at all, as everybody chooses; none of it is lost at the desk', async () => {
    await stand(own.desk.payload, digest)
    await choose('reviewer', { review: 'daily', published: 'none' })
    await choose('reader', { review: 'none' })
    const [one, other] = [await own.desk.write('author'), await own.desk.write('author')]
    for (const id of [one, other]) await own.desk.act('author', 'requestReview', id)
    await send()
    expect(own.server.received).toEqual([])
    expect(await toldOf(one)).toEqual(['review: reader, reviewer'])
    await daily()
    expect(mailsTo('reader')).toEqual([])
    expect(mailsTo('reviewer')).toHaveLength(1)
    for (const id of [one, other]) expect(mailsTo('reviewer')[0]?.raw.replace(/=\n/g, '')).toContain(id)
    await daily()
    expect(own.server.received).toHaveLength(1)
    await choose('reviewer', { review: 'atOnce' })
    await choose('reader', { review: 'atOnce' })
  })

  it('fills nobody’s mailbox: what is too much within an hour comes with the daily mail', async () => {
    const id = await own.desk.write('author')
    const person = String(own.desk.people.reviewer.id)
    const at = new Date(Date.now() - MINUTE).toISOString()
    const told = { collection: 'pages', documentId: id, actorId: 'somebody', at }
    for (let index = 0; index < 59; index++)
      await tell(await own.desk.reqOf(null), {
        ...{ ...told, event: `flood/${index}`, people: new Map([[person, 'published']]) },
      })
    for (let round = 0; round < 3; round++) {
      await own.desk.act('author', 'requestReview', id)
      await own.desk.act('author', 'recall', id)
      later(1000)
    }
    await send()
    expect(mailsTo('reviewer')).toHaveLength(1)
    await daily()
    expect(mailsTo('reviewer')).toHaveLength(2)
    expect(mailsTo('reader')).toHaveLength(3)
  })

  it('is not mailed by an installation that was restored from a backup', async () => {
    const id = await own.desk.write('author')
    await own.desk.act('author', 'requestReview', id)
    await dropWaitingMail(await createLocalReq({}, own.desk.payload))
    await sendAll(1)
    expect(own.server.received).toEqual([])
    expect(await toldOf(id)).toEqual(['review: reader, reviewer'])
  })
})

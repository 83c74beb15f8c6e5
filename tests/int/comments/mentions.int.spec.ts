import { beforeAll, describe, expect, it } from 'vitest'
import { LONGEST_COMMENT, COMMENTS_AN_HOUR, MOST_OPEN_THREADS, mentionOf } from '@/workflow/domain/comments'
import { mailOfNotice } from '@/workflow/queries/mail'
import { recipientOf, sayNotices } from '@/workflow/queries/notices'
import { notificationsWhere } from '@/workflow/ledgers/notifications'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { commentsAt } from '../../support/desk/commentsAt'
import { rest } from '../../support/rest'

const event = (thread: string) => ({ event: { equals: `comment/${thread}` } })

describe('what people write in comments', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const { about, copies, nameOf, post, said, toldTo, wordsIn } = commentsAt(() => desk)

  describe('mention colleagues', () => {
    it('who are told once, by name and place and without the words; so is who wrote in the thread', async () => {
      const id = await desk.write('author', { title: 'A page about names' })
      const you = mentionOf(String(desk.people.translator.id))
      const thread = await said('reviewer', id, { text: `${you} do you know, ${you}? zqxwords` })
      expect(await wordsIn('author', id)).toEqual([
        [`@${nameOf('translator')} do you know, @${nameOf('translator')}? zqxwords`],
      ])
      expect(await toldTo('translator', id)).toEqual([
        {
          words: `${nameOf('reviewer')} mentions you in a comment`,
          path: `/collections/pages/${id}/review?locale=en&comment=${thread}`,
        },
      ])
      const [row] = await notificationsWhere(await desk.reqOf(null), event(thread), { limit: 1 })
      const reader = await recipientOf(desk.payload, String(desk.people.translator.id))
      if (!row || !reader) throw new Error('Nobody was told')
      const [notice] = await sayNotices(reader.req, [row])
      const mail = notice && mailOfNotice(reader, { key: row.key, kind: row.kind, said: notice })
      expect(mail?.text).toContain(`comment=${thread}`)
      expect(JSON.stringify(mail)).not.toContain('zqxwords')
      await post('reviewer', `/${thread}/rewrite`, { text: `${you}, do you know?` })
      await post('reviewer', `/${thread}/rewrite`, {
        text: `${mentionOf(String(desk.people.colleague.id))}, or you?`,
      })
      expect((await toldTo('colleague', id))[0]?.path).toContain(`/${id}?locale=en&comment=${thread}`)
      const answer = await post('translator', `/${thread}/answer`, { text: 'No.' })
      expect(await toldTo('translator', id)).toHaveLength(1)
      expect((await toldTo('reviewer', id))[0]?.words).toBe(`${nameOf('translator')} answers a comment`)
      await post('translator', `/${String(answer.body.id)}/remove`)
      await post('reviewer', `/${thread}/remove`)
      for (const who of ['translator', 'colleague', 'reviewer'] as const)
        expect(await toldTo(who, id), who).toEqual([])
      const jobs = await desk.payload.db.find({
        ...{ collection: 'jobs', pagination: false, where: { key: { like: thread } } },
      })
      expect(JSON.stringify(jobs.docs)).not.toContain('zqxwords')
    })

    it('but nobody who is deactivated, or was never there', async () => {
      const id = await desk.write()
      const { id: left, user } = desk.people.second
      const set = (deactivatedAt: string | null) =>
        desk.payload.db.updateOne({
          ...{ collection: 'users', id: user.id, data: { ...user, deactivatedAt }, returning: false },
        })
      await set(new Date().toISOString())
      for (const person of [String(left), '0'.repeat(24), '00000000-0000-4000-8000-000000000000']) {
        const { status, body } = await post('author', '', {
          ...{ collection: 'pages', id, text: `${mentionOf(person)} look` },
        })
        expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('not at the desk')])
      }
      const found = await rest('/comments/people?q=', { token: desk.people.author.token })
      expect(JSON.stringify(found.body)).not.toContain(String(left))
      expect((await post('second', '', { collection: 'pages', id, text: 'I am back.' })).status).toBe(401)
      await set(null)
    })

    it('whose names are found by the beginnings of their words', async () => {
      const [word = ''] = nameOf('translator').split(' ')
      const ask = async (q: string) => {
        const answer = await rest(`/comments/people?q=${encodeURIComponent(q)}`, {
          token: desk.people.author.token,
        })
        return answer.body.people as { id: string; name: string }[]
      }
      expect((await ask(word.toUpperCase().slice(0, 3))).length).toBeGreaterThan(0)
      expect((await ask('')).length).toBeLessThanOrEqual(8)
      expect(await ask('(.*')).toEqual(await ask(''))
      expect(await ask('zqx')).toEqual([])
    })
  })

  describe('keep within bounds', () => {
    it('of length, of places, and of what a request may hold', async () => {
      const id = await desk.write()
      const { length } = nameOf('author')
      expect(length).toBeGreaterThan(0)
      const codes = async (body: object) => {
        const answer = await post('author', '', { collection: 'pages', id, ...body })
        const [error] = (answer.body.errors ?? []) as { path?: string }[]
        return `${answer.status} ${error?.path ?? ''}`
      }
      expect(await codes({ text: ' \u200b\n' })).toBe('422 text')
      expect(await codes({ text: 'x'.repeat(LONGEST_COMMENT + 1) })).toBe('422 text')
      expect(await codes({ text: 'x', field: 'workflow.state' })).toBe('422 field')
      expect(await codes({ text: 'x', field: '__proto__' })).toBe('422 field')
      expect(await codes({ text: 7 })).toBe('400 text')
      expect(await codes({ text: 'x', author: 'y' })).toMatch(/^400/)
      const long = { quotation: 'x'.repeat(501), before: '', after: '' }
      expect(await codes({ text: 'x', field: 'body', anchor: long })).toBe('400 anchor.quotation')
      const people = Array.from({ length: 11 }, (_, index) => mentionOf(`${index}`.padStart(24, 'a')))
      expect(await codes({ text: people.join(' ') })).toBe('422 text')
      expect(await codes({ text: 'Fine\u202e\0.' })).toBe('200 ')
      expect(await wordsIn('author', id)).toEqual([['Fine.']])
    })

    it('of what one person writes in an hour, whom they take nothing from by removing it', async () => {
      const id = await desk.write()
      const [who, more] = ['administrator', { collection: 'pages', id, text: 'Again.' }] as const
      const thread = await said(who, id, { text: 'Once.' })
      expect((await post(who, `/${thread}/remove`)).status).toBe(200)
      await copies(thread, { author: String(desk.people[who].id), count: COMMENTS_AN_HOUR - 2 })
      expect((await post(who, '', more)).status).toBe(200)
      const refused = await post(who, '', more)
      expect(refused.status).toBe(429)
      // The oldest of them is a moment old.
      const seconds = Number(refused.headers.get('retry-after'))
      expect(seconds).toBeGreaterThan(3_000)
      expect(seconds).toBeLessThanOrEqual(3_600)
      expect((await post('author', '', more)).status).toBe(200)
    })

    it('of open threads, and cost as many calls however many there are', async () => {
      const id = await desk.write()
      const first = await said('validator', id, { field: 'body', text: 'The first.' })
      const list = () => about('author', id)
      await list()
      const few = await countDatabaseCalls(desk.payload, list)
      await copies(first, { author: String(desk.people.translator.id), count: MOST_OPEN_THREADS - 1 })
      expect(await countDatabaseCalls(desk.payload, list)).toEqual(few)
      expect(await list()).toHaveLength(MOST_OPEN_THREADS)
      const more = { collection: 'pages', id, text: 'One more.' }
      expect((await post('validator', '', more)).status).toBe(409)
      expect((await post('validator', `/${first}/resolve`)).status).toBe(200)
      expect((await post('validator', '', more)).status).toBe(200)
      expect((await post('validator', `/${first}/reopen`)).status).toBe(409)
    })
  })
})

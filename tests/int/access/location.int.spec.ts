import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { env } from '@/lib/env'
import { askThrough } from '../../support/askAsReader'
import { aDesk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { rest } from '../../support/rest'
import { form } from '../../support/writePaths/form'

describe('an answer that says 201', () => {
  it('says where what was made is, of a text and of a file, to a session and to a key', async () => {
    const desk = await aDesk()
    const { token } = desk.people.author
    const program = await aProgram({ maker: desk.people.administrator })
    const text = () => ({ title: `Page ${randomUUID()}` })
    const upload = () =>
      askThrough('/media?locale=en', {
        ...{ method: 'POST', headers: { authorization: `JWT ${token}` } },
        body: form({ credit: 'Somebody' }, `file-${randomUUID()}`),
      })
    const byKey = { headers: { 'Idempotency-Key': randomUUID() } }
    const named = text()
    for (const [name, answer] of [
      ['pages', await rest('/pages?draft=true', { method: 'POST', body: text(), token, isWhole: true })],
      ['pages', await program.create(text())],
      // The same, answered twice.
      ['pages', await program.create(named, byKey)],
      ['pages', await program.create(named, byKey)],
      ['media', await upload()],
    ] as const) {
      const body = (answer instanceof Response ? await answer.json() : answer.body) as {
        id?: string
        doc?: { id: string }
      }
      expect(answer.status, JSON.stringify(body)).toBe(201)
      const id = body.doc?.id ?? body.id
      expect(id).toBeTruthy()
      expect(answer.headers.get('location')).toBe(`${env.SERVER_URL}/api/${name}/${id}`)
      const there = await rest(`/${name}/${id}?draft=true&locale=en`, { token, isWhole: true })
      expect([there.status, (there.body as { id: string }).id]).toEqual([200, id])
    }
    const looked = await program.ask('/pages?locale=en&dryRun=true', { method: 'POST', body: text() })
    expect([looked.status, looked.headers.get('location')]).toEqual([200, null])
  })
})

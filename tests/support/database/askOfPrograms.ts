import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { programsAtDesk, programsNaming } from '@/workflow/queries/programs'
import type { Desk } from '../desk/aDesk'
import { aProgram } from '../desk/aProgram'

type Ask = (name: string, work: () => Promise<unknown>) => Promise<unknown>

/** What programs of the staff ask of the database, and administrators about them. */
export async function askOfPrograms(ask: Ask, { people }: Desk): Promise<void> {
  const program = await aProgram({ maker: people.administrator })
  const title = `Page ${randomUUID()}`
  const headers = { 'Idempotency-Key': title.replaceAll(' ', '-') }
  let text = { id: '', expected: '' }
  await ask('a new text of a program', async () => {
    const { body, status } = await program.create({ title, externalId: randomUUID() }, { headers })
    expect(status).toBe(201)
    text = { id: String(body.id), expected: String(body.expected) }
  })
  await ask('a change by a program', async () =>
    expect((await program.change(text, { title: `${title}!` })).status).toBe(200),
  )
  await ask('several texts of a program', async () => {
    const documents = [1, 2].map((number) => ({ title: `${title} ${number}`, externalId: randomUUID() }))
    const body = { collection: 'pages', documents }
    expect((await program.ask('/drafts?locale=en', { method: 'POST', body })).body).toMatchObject({ made: 2 })
  })
  await ask('texts moved at once by a program', async () => {
    const { body } = await program.ask(`/pages/${text.id}?locale=en`)
    const item = { collection: 'pages', id: text.id, transition: 'requestReview', expected: body.expected }
    const asked = { method: 'POST', body: { items: [item] }, headers: { 'Idempotency-Key': randomUUID() } }
    // It has no words yet, which is what all of them are looked at for.
    expect((await program.ask('/transitions', asked)).status).toBe(422)
  })
  const req = await program.req(people.administrator)
  await ask('the service accounts', async () => programsAtDesk(req))
  await ask('what somebody is to answer for', async () => programsNaming(req, people.author.id))
}

import { createLocalReq } from 'payload'
import { acceptProgram, makeKey, makeProgram } from '@/workflow/commands/programs'
import { USUAL_ACTS, type Grants, type Program } from '@/workflow/domain/programs'
import { rest } from '../rest'
import { getTestPayload } from '../testPayload'
import type { signedIn } from './signedIn'

type Person = Awaited<ReturnType<typeof signedIn>>

/** A program of the staff with a key, as its own requests are sent; whoever is to answer for it has accepted. */
export async function aProgram({
  maker,
  holder = maker,
  grants = { pages: USUAL_ACTS, events: USUAL_ACTS },
  days = 30,
}: {
  maker: Person
  holder?: Person
  grants?: Grants
  days?: number
}) {
  const payload = await getTestPayload()
  const req = async (person: Person) => createLocalReq({ locale: 'en', user: person.user }, payload)
  const { id } = await makeProgram(await req(maker), { name: 'The importer', holder: holder.id, grants })
  await acceptProgram(await req(holder), id)
  const { key, row } = await makeKey(await req(maker), id, { days, endsBefore: 'now' })

  type Asked = { method?: string; body?: unknown; headers?: Record<string, string> }
  const ask = (path: string, asked: Asked = {}) => rest(path, { ...asked, key })
  const create = (body: unknown, { to = 'pages', headers = {} } = {}) =>
    ask(`/${to}?locale=en`, { method: 'POST', body, headers })
  const change = (text: { id: string; expected?: string; to?: string }, body: unknown) =>
    ask(`/${text.to ?? 'pages'}/${text.id}?locale=en`, {
      ...{ method: 'PATCH', body },
      ...(text.expected !== undefined && { headers: { 'If-Match': `"${text.expected}"` } }),
    })
  const act = (name: string, { id: text, expected }: { id: string; expected?: string }, input = {}) =>
    ask(`/pages/${text}/transitions/${name}`, {
      ...{ method: 'POST', body: input },
      ...(expected !== undefined && { headers: { 'If-Match': `"${expected}"` } }),
    })
  const principal: Program = {
    ...{ collection: 'service-accounts', id, name: 'The importer', grants },
    answerers: [maker.id, holder.id],
  }
  return { id, key, row, ask, create, change, act, req, principal }
}

import { expect } from 'vitest'
import { z } from 'zod'
import type { HttpDesk } from '../http/atTheDesk'
import type { Described } from './description'

type Asked = {
  desk: HttpDesk
  url: string
  operationOf: (method: string, path: string) => Described
  /** What the description says against an answer. */
  judge: (operation: Described, response: Response) => Promise<string[]>
  complaints: (name: string, value: unknown) => string[]
}

/** Does with a service account all that the description says it may, and holds each answer against it. */
export async function askAsProgram({ desk, url, operationOf, judge, complaints }: Asked): Promise<void> {
  const post = async (address: string, body: object) =>
    (await desk.as('administrator', address, { method: 'POST', body })).json()
  const { user } = await (await desk.as('administrator', '/api/users/me')).json()
  const account = {
    ...{ name: 'Described', holder: user.id },
    grants: { events: ['save', 'requestReview', 'recall'] },
  }
  const { id } = await post('/api/service-accounts', account)
  const { key } = await post(`/api/service-accounts/${id}/keys`, { days: 1 })
  const sendDrafts = async (query: string, body: object) =>
    judge(
      operationOf('post', '/api/drafts'),
      await fetch(`${url}/api/drafts?locale=en${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  const documents = [
    { title: 'One', externalId: 'one', bodyHtml: '<p>x<img src="y"></p>' },
    { title: 'Two', topics: 'x' },
    { title: '' },
  ]
  for (const query of ['&dryRun=true', '', ''])
    expect(await sendDrafts(query, { collection: 'events', documents })).toEqual([])
  expect(await sendDrafts('', { collection: 'events', documents: [] })).toEqual([])

  const Told = z.looseObject({ id: z.string().optional(), expected: z.string().optional() })
  const send = async (
    [method, path]: [string, string],
    { address = path, body, headers = {} }: { address?: string; body?: object; headers?: HeadersInit },
  ) => {
    const response = await fetch(url + address, {
      method: method.toUpperCase(),
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    const copy = response.clone()
    expect(await judge(operationOf(method, path), response)).toEqual([])
    return { status: copy.status, ...Told.parse(await copy.json()) }
  }
  const create: [string, string] = ['post', '/api/events']
  const text = { title: 'By a key', kind: 'summit', bodyHtml: '<p>x<img src="y"></p>', externalId: 'mine' }
  const dry = { address: '/api/events?dryRun=true&locale=en', body: text }
  expect((await send(create, dry)).status).toBe(200)
  const named = { body: text, headers: { 'Idempotency-Key': 'k1' } }
  const made = await send(create, named)
  expect([made.status, (await send(create, named)).id]).toEqual([201, made.id])
  expect((await send(create, { body: text })).status).toBe(409)
  expect((await send(create, { body: { ...text, externalId: 'x y' } })).status).toBe(422)
  const at = `/api/events/${made.id}`
  const change: [string, string] = ['patch', '/api/events/{id}']
  for (const [expected, headers] of [
    [428, {}],
    [200, { 'If-Match': '"1"' }],
    [409, { 'If-Match': '"1"' }],
  ] as const)
    expect((await send(change, { address: at, body: { title: 'Anew' }, headers })).status).toBe(expected)
  const looked = { address: `${at}?dryRun=true`, body: { title: 'Again' }, headers: { 'If-Match': '2' } }
  expect((await send(change, looked)).status).toBe(200)
  const read = await fetch(url + at, { headers: { authorization: `Bearer ${key}` } })
  expect(complaints('ProgramText', await read.json())).toEqual([])
  const move: [string, string] = ['post', '/api/{collection}/{id}/transitions/{name}']
  const review = { address: `${at}/transitions/requestReview`, body: {} }
  expect((await send(move, review)).status).toBe(428)
  expect((await send(move, { ...review, headers: { 'If-Match': '2' } })).status).toBe(422)
  const items = [{ collection: 'events', id: made.id, transition: 'requestReview', expected: '1' }]
  const several: [string, string] = ['post', '/api/transitions']
  expect((await send(several, { body: { items } })).status).toBe(409)
}

import { readFileSync } from 'node:fs'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { aPicture } from '../aPicture'
import { bodyFor, type Things } from './given'
import type { Random } from './random'
import type { FuzzRequest } from './requests'
import type { Asker } from './roles'
import type { Route } from './routes'
import type { Answered, createSender } from './sender'

type Documents = Record<string, readonly Readonly<Record<string, unknown>>[]>

/** What is on the server: documents by collection, and the ids of its server functions. */
export type Stock = {
  documents: Readonly<Documents>
  actions: readonly string[]
  /** The steps of the texts, by id. */
  steps: ReadonlyMap<string, number>
}

const Docs = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })
const Made = z.looseObject({ id: z.string() })
const Standing = z.object({ expected: z.string() })
const Manifest = z.object({ node: z.record(z.string(), z.unknown()) })
const MANIFEST = '.next/standalone/.next/server/server-reference-manifest.json'
/** Together they see all that anybody sees of the desk. */
const SEE_MOST: ReadonlySet<string> = new Set(['author', 'validator', 'administrator'])
const NEW_PEOPLE = 4
const MOST = 8

type Around = {
  sender: ReturnType<typeof createSender>
  askers: readonly Asker[]
  config: SanitizedConfig
  random: Random
}

/**
 * What requests can be about. Of the things of the desk (comments, releases, proposals …) some are made first, as each of
 * those who may; people whose sessions are used are not among the `users` that are changed, but among the `people` who are
 * named.
 */
export const takeStock = async (around: Around, routes: readonly Route[]): Promise<Stock> => {
  const { sender, askers, config, random } = around
  const administrator = askers.find(({ name }) => name === 'administrator')
  if (!administrator) throw new Error('Nobody is an administrator.')
  const ask = (who: Asker, method: string, path: string, body?: unknown): Promise<Answered> =>
    sender.send(
      who.dress({
        ...{ method, path, headers: { 'content-type': 'application/json' } },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
  for (let number = 0; number < NEW_PEOPLE; number += 1)
    await ask(administrator, 'POST', '/api/users', {
      ...{ email: `new-${number}@fora.example`, name: `Nova Number ${number}`, staffRoles: ['author'] },
    })

  for (const who of askers.filter(({ name }) => name === 'author'))
    await sender.send(who.dress(await aFile()))

  const documents: Documents = {}
  const lookers = askers.filter(({ name }) => SEE_MOST.has(name))
  const lookAt = async (slug: string) => {
    const found = await Promise.all(
      lookers.map((who) => ask(who, 'GET', `/api/${slug}?limit=${MOST}&draft=true`)),
    )
    documents[slug] = found.flatMap(({ status, text }) =>
      status === 200 ? Docs.parse(JSON.parse(text)).docs : [],
    )
  }
  const look = async () => {
    await Promise.all(config.collections.map(({ slug }) => lookAt(slug)))
    const isAsker = ({ id }: Record<string, unknown>) => askers.some((one) => one.id === id)
    documents.people = documents.users ?? []
    documents.users = documents.people.filter((one) => !isAsker(one))
    // It would end the program that asks.
    for (const slug of ['service-accounts', 'service-keys']) documents[slug] = documents[slug]?.slice(1) ?? []
    documents.site = [
      z
        .record(z.string(), z.unknown())
        .parse(JSON.parse((await ask(administrator, 'GET', '/api/globals/site')).text)),
    ]
  }
  const docOf = (slug: string) => random.pick(documents[slug]?.length ? documents[slug] : [{ id: 'nope' }])
  const idIn = (slug: string) => String(docOf(slug).id)
  const things: Things = {
    ...{ random, idIn, document: docOf, aPerson: () => idIn('people'), step: () => '1' },
    aText: () => {
      const collection = random.pick(CONTENT_SLUGS)
      return { collection, id: idIn(collection) }
    },
  }

  await look()
  const making = routes.filter(({ isOurs, method, tail }) => isOurs && method === 'POST' && tail === '/')
  // Of most of them there is no list over REST: their ids are in the answers.
  const made: Record<string, Record<string, unknown>[]> = {}
  const make = async (route: Route, who: Asker) => {
    const { text } = await ask(who, 'POST', route.path, bodyFor(route, things))
    const { data } = Made.safeParse(JSON.parse(text))
    if (data) (made[route.collection] ??= []).push(data)
  }
  await Promise.all(making.flatMap((route) => [...askers, ...askers].map((who) => make(route, who))))
  await look()
  for (const slug of Object.keys(made)) documents[slug] = [...(documents[slug] ?? []), ...(made[slug] ?? [])]
  const { node } = Manifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')))
  return { documents, actions: Object.keys(node), steps: await moved(around, documents) }
}

/** A file that nothing is wrong with. */
const aFile = async (): Promise<FuzzRequest> => {
  const { data, mimetype, name } = await aPicture({ name: 'in-stock.jpg' })
  const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${mimetype}\r\n\r\n`
  return {
    ...{ method: 'POST', path: '/api/media', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    body: Buffer.concat([Buffer.from(head), data, Buffer.from('\r\n--x--\r\n')]),
  }
}

/** What takes a text from each state to the next, and who does it. */
const WAY = [
  ['author', 'requestReview', { minor: true, changeNote: 'What changed' }],
  ['reviewer', 'requestValidation', {}],
  ['validator', 'validate', {}],
] as const

/**
 * Takes the first texts of each kind to another state each: a draft, one that waits for a review, for a validation, one that
 * is validated. Gives back at which steps the texts are then.
 */
const moved = async ({ sender, askers }: Around, documents: Documents): Promise<Map<string, number>> => {
  const named = (name: string) => {
    const found = askers.find((one) => one.name === name)
    if (!found) throw new Error(`Nobody is ${name}.`)
    return found
  }
  const headers = { 'content-type': 'application/json' }
  const send = (name: string, method: string, path: string, body?: object) =>
    sender.send(named(name).dress({ method, path, headers, ...(body && { body: JSON.stringify(body) }) }))
  const stepAt = async (path: string): Promise<string> => {
    const { text } = await send('validator', 'GET', `${path}/transitions`)
    return Standing.safeParse(JSON.parse(text)).data?.expected ?? '1'
  }
  const move = async (path: string, far: number) => {
    const summary = 'A summary that was written to be moved.'
    await send('author', 'PATCH', `${path}?draft=true&locale=en&expected=${await stepAt(path)}`, { summary })
    for (const [who, name, said] of WAY.slice(0, far))
      await send(who, 'POST', `${path}/transitions/${name}`, { ...said, expected: await stepAt(path) })
  }
  const steps = new Map<string, number>()
  const each = CONTENT_SLUGS.flatMap((slug) => {
    const ids = [...new Set((documents[slug] ?? []).map(({ id }) => String(id)))]
    return ids.map((id, at) => ({ id, at, path: `/api/${slug}/${id}` }))
  })
  await Promise.all(
    each.map(async ({ id, at, path }) => {
      if (at <= WAY.length) await move(path, at)
      steps.set(id, Number(await stepAt(path)))
    }),
  )
  return steps
}

import { z } from 'zod'
import type { HttpDesk, Role } from '../http/atTheDesk'
import { form } from './form'
import { SLIPPED, type Target } from './Target'

const Id = z.object({ id: z.string() })
const Made = z.object({ doc: Id })
const Found = z.object({ docs: z.tuple([Id]).rest(Id) })
const Me = z.object({ user: Id })

export const SLUG = 'internet-governance-forum'
/** The title of a draft that no visitor may see. */
export const SECRET = 'A forum that nobody knows of yet'

/** On the first content: a public forum with a picture, a draft of it with other words, and one that is secret. */
export async function aTarget(desk: HttpDesk): Promise<Target> {
  const post = async (role: Role, address: string, body: unknown) =>
    Made.parse(await (await desk.as(role, `/api${address}`, { method: 'POST', body })).json()).doc.id
  const find = async (role: Role | null, address: string) =>
    Found.parse(await (await desk.as(role, `/api${address}`)).json()).docs[0].id
  const myself = async (role: Role) => Me.parse(await (await desk.as(role, '/api/users/me')).json()).user.id

  /** Made by two people, as each is. */
  const redirect = async () => {
    const from = '/forums/igf'
    const body = { kind: 'redirect', value: { from, to: `/forums/${SLUG}` } }
    const proposed = await desk.as('author', '/api/proposals', { method: 'POST', body })
    const { id } = Id.parse(await proposed.json())
    await desk.as('validator', `/api/proposals/${id}/confirm`, { method: 'POST', body: {} })
    return find('author', `/redirects?where[from][equals]=${from}`)
  }

  const forum = await find(null, `/forums?where[slug][equals]=${SLUG}`)
  const media = await post('author', '/media', form({ credit: 'EU' }, 'public'))
  const hidden = await post('author', '/media', form({ credit: 'EU' }, 'hidden'))
  await desk.save(forum, { illustration: { image: media, alt: 'A field' } })
  await desk.approve(forum)
  await desk.perform('author', forum, 'publish')
  await desk.save(forum, { summary: SLIPPED, illustration: { image: hidden, alt: SLIPPED } })
  return {
    ...{ forum, media, hidden, slug: SLUG },
    secret: await post('author', '/forums?draft=true', { title: SECRET, summary: SLIPPED }),
    version: await find('author', `/forums/versions?where[parent][equals]=${forum}&sort=createdAt`),
    role: await find(null, `/roles?where[forum][equals]=${forum}`),
    redirect: await redirect(),
    record: await find('author', `/records?where[key][equals]=forums/${forum}`),
    edition: await find('author', `/editions?where[documentId][equals]=${forum}`),
    people: {
      author: await myself('author'),
      reviewer: await myself('reviewer'),
      validator: await myself('validator'),
      administrator: await myself('administrator'),
    },
  }
}

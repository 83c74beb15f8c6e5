import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { StaffRole, TransitionName } from '@/workflow/domain/table'
import { aText } from '../desk/aText'
import { matrix } from '../desk/matrix'
import type { Step } from '../desk/stepTo'
import { textsAtFaces } from '../desk/textsAtFaces'
import { jsonOf } from './jsonOf'
import { staffOf, type Person } from './staffOf'

const Saved = z.object({ doc: z.object({ id: z.string() }) })
const Versions = z.object({ docs: z.array(z.object({ id: z.string() })).length(1) })
const Where = z.object({
  expected: z.string(),
  faces: z.object({ live: z.string(), draft: z.string() }),
})

/** A document of the matrix, and the step at which it is. */
export type Standing = { id: string; expected: string; faces: string }

/** Each role twice: held by somebody who wrote in every text of this desk, and by somebody who wrote in none. */
export type Everybody = Record<'contributor' | 'other', Record<StaffRole, Person>>

/**
 * The desk of the matrix, over REST. Who contributed and is no author was one before: an administrator has
 * changed what they may do. All texts are copies of one that all contributors have saved, for a copy, a version
 * that comes back and a text that is reopened keep those who wrote them.
 */
export async function matrixDesk(url: string) {
  const { colleague, newcomer, promote } = staffOf(url)
  const hand = await colleague('author')
  const publisher = await colleague('validator')
  const reviewer = await colleague('reviewer')
  const administrator = await colleague('administrator')
  const other = {
    author: await colleague('author', 1),
    reviewer,
    validator: await colleague('validator', 1),
    translator: await colleague('translator'),
    administrator,
  }

  const write = (by: Person, address: string, data: object, method = 'POST') =>
    jsonOf(Saved, by(`/api/pages${address}?draft=true&locale=en&depth=0`, { method, body: data }))
  const { doc: source } = await write(hand, '', { title: `Page ${randomUUID()}`, body: aText('Words') })

  const former = async (role: StaffRole): Promise<Person> => {
    const { id, email, as } = await newcomer(administrator, 'author')
    await write(as, `/${source.id}`, { body: aText(`Words of somebody who is a ${role} now`) }, 'PATCH')
    if (role !== 'translator') return promote(administrator, { id, email, staffRoles: [role] })
    await jsonOf(
      z.unknown(),
      administrator(`/api/users/${id}`, { method: 'PATCH', body: { staffRoles: [role] } }),
    )
    return as
  }
  const contributor = {
    author: hand,
    reviewer: await former('reviewer'),
    validator: await former('validator'),
    translator: await former('translator'),
    administrator: await former('administrator'),
  }

  const standingOf = async (id: string): Promise<Standing | 'trash'> => {
    const answer = await hand(`/api/pages/${id}/transitions`)
    if (answer.status === 404) return 'trash'
    const { expected, faces } = await jsonOf(Where, Promise.resolve(answer))
    return { id, expected, faces: `${faces.live}/${faces.draft}` }
  }

  const act = (by: Person, { id, expected }: Pick<Standing, 'id' | 'expected'>, name: TransitionName) =>
    by(`/api/pages/${id}/transitions/${name}`, {
      method: 'POST',
      body: { expected, ...matrix.said(name) },
    })

  const copied = async (): Promise<Standing> => {
    const { doc } = await write(hand, `/${source.id}/duplicate`, { slug: `page-${randomUUID()}` })
    return { id: doc.id, expected: '1', faces: 'none/draft' }
  }
  const restored = async (at: Standing): Promise<Standing> => {
    const newest = `/api/pages/versions?where[parent][equals]=${at.id}&limit=1&depth=0&locale=en`
    const { docs } = await jsonOf(Versions, hand(newest))
    await jsonOf(z.unknown(), hand(`/api/pages/versions/${docs[0]?.id}?locale=en`, { method: 'POST' }))
    return { ...at, expected: String(Number(at.expected) + 1), faces: 'published/draft' }
  }
  const staff = { author: hand, reviewer, validator: publisher }
  const move = async (at: Standing, { by, name }: Step): Promise<Standing> => {
    if (name === 'save') return restored(at)
    const { expected, faces } = await jsonOf(Where, act(staff[by], at, name))
    return { ...at, expected, faces: `${faces.live}/${faces.draft}` }
  }

  const texts = textsAtFaces({ create: copied, move })
  const everybody: Everybody = { contributor, other }
  return { everybody, act, standingOf, texts }
}

/** What `matrixDesk` gives. */
export type MatrixDesk = Awaited<ReturnType<typeof matrixDesk>>

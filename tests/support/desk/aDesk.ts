import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { loadDocument } from '@/workflow/queries/document'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { StaffRole, TransitionName } from '@/workflow/domain/table'
import { transition } from '@/workflow/commands/transition'
import { getTestPayload } from '../testPayload'
import { aText } from './aText'
import { signedIn } from './signedIn'

const STAFF = {
  author: ['author'],
  colleague: ['author'],
  reviewer: ['reviewer'],
  validator: ['validator'],
  second: ['validator'],
  translator: ['translator'],
  administrator: ['administrator'],
  /** Holds every role that acts on texts, and never writes. */
  reader: ['author', 'reviewer', 'validator'],
} as const satisfies Record<string, readonly StaffRole[]>

type Note = Pick<TransitionInput, 'changeNote' | 'minor'>

/** A member of the desk. */
export type Who = keyof typeof STAFF

/** An editorial desk: people with one role each, and short words for what they do to standing pages. */
export async function aDesk() {
  const payload = await getTestPayload()
  const people = {} as Record<Who, Awaited<ReturnType<typeof signedIn>>>
  for (const who of Object.keys(STAFF) as Who[]) people[who] = await signedIn(...STAFF[who])
  const collection = 'pages' as const

  const as = (who: Who) => ({ collection, depth: 0, locale: 'en' as const, user: people[who].user })
  const reqOf = (who: Who | null) =>
    createLocalReq({ locale: 'en', ...(who && { user: people[who].user }) }, payload)
  const load = async (id: string) => loadDocument(await reqOf(null), { collection, id })
  const facesOf = async (id: string) => {
    const { live, draft } = (await load(id)).faces
    return `${live}/${draft}`
  }
  const stepOf = async (id: string) => String((await load(id)).record.step)

  /** A new draft that is complete, of `who`. */
  const write = async (who: Who = 'author', data: object = {}) => {
    const text = { title: `Page ${randomUUID()}`, body: aText('First words'), ...data }
    const { id } = await payload.create({ ...as(who), data: text, draft: true, overrideAccess: false })
    return String(id)
  }
  const save = async (who: Who, id: string, data: object = { body: aText(`Words ${randomUUID()}`) }) =>
    payload.update({ ...as(who), id, data, draft: true, overrideAccess: false })

  /** One transition, at the document's present step unless `expected` is given. */
  const act = async (
    who: Who | null,
    name: TransitionName,
    id: string,
    { expected, ...input }: TransitionInput & { expected?: string } = {},
  ) => {
    const step = expected ?? (await stepOf(id).catch(() => '1'))
    const items = [{ collection, id, name, expected: step, ...input }]
    const [result] = await transition(await reqOf(who), { items })
    return result
  }

  /** From a draft to a validated text through everybody's hands; as a minor change unless there is a note. */
  const approve = async (id: string, note?: Note) => {
    const isFirst = !(await load(id)).main.firstPublishedAt
    await act('author', 'requestReview', id, note ?? (isFirst ? {} : { minor: true }))
    await act('reviewer', 'requestValidation', id)
    await act('validator', 'validate', id)
  }
  /** The same, and then public. */
  const publish = async (id: string, note?: Note) => {
    await approve(id, note)
    return act('author', 'publish', id)
  }
  return { payload, people, as, reqOf, load, facesOf, stepOf, write, save, act, approve, publish }
}

/** What `aDesk` gives. */
export type Desk = Awaited<ReturnType<typeof aDesk>>

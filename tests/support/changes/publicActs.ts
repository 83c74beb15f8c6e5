import { createLocalReq, type CollectionSlug, ValidationError } from 'payload'
import { transition } from '@/workflow/commands/transition'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { TransitionName } from '@/workflow/domain/table'
import { WorkflowError } from '@/workflow/errors'
import type { Desk } from '../desk/aDesk'
import { aText } from '../desk/aText'
import type { Random } from '../fuzz/random'

export type Place = { collection: CollectionSlug; id: string }

const DATES = ['2020', '2021-05', '2021-05-20', '2026-03-01', '1999-12-31']

/** Who does it, and where: in this process, or over REST at a server. */
export type Hands = {
  /** A code of who holds roles. */
  holder: string | undefined
  create: (collection: CollectionSlug, data: object) => Promise<string>
  save: (place: Place, data: object) => Promise<unknown>
  act: (
    who: 'author' | 'validator',
    name: TransitionName,
    place: Place,
    more: TransitionInput,
  ) => Promise<unknown>
  /** Whether it was a rule that spoke against an act. */
  isRefusal: (error: unknown) => boolean
}

/** How many texts of each kind there are. */
const WORLD = { forums: 4, documents: 4, events: 5, roles: 3, pages: 2 }
type Kind = keyof typeof WORLD

/** What is done at a desk of this process. */
const handsOf = async (desk: Desk): Promise<Hands> => {
  const { holders } = await desk.payload.findGlobal({ slug: 'site', depth: 0 })
  return {
    holder: holders?.[0]?.code ?? undefined,
    // What these tests fill in; a wrong field fails them.
    create: async (collection, data) => {
      const asked = { ...desk.as('author'), collection, data: data as never, draft: true as const }
      return String((await desk.payload.create(asked)).id)
    },
    save: ({ collection, id }, data) =>
      desk.payload.update({ ...desk.as('author'), collection, id, data: data as never, draft: true }),
    act: async (who, name, { collection, id }, more) => {
      const where = { key: { equals: `${collection}/${id}` } }
      const record = await desk.payload.db.findOne<{ id: string; step: number }>({
        collection: 'records',
        where,
      })
      const items = [{ collection, id, name, expected: String(record?.step), ...more }]
      return transition(await createLocalReq({ user: desk.people[who].user }, desk.payload), { items })
    },
    isRefusal: (error) => error instanceof WorkflowError || error instanceof ValidationError,
  }
}

/** The same in this process. */
export const publicActs = async (desk: Desk, random: Random, world?: Partial<typeof WORLD>) =>
  publicActsBy(await handsOf(desk), random, world)

/** Texts that refer to each other, and what is done to them by chance: everything that changes what the public reads. */
export async function publicActsBy(
  hands: Hands,
  { next, pick, isLikely }: Random,
  world: Partial<typeof WORLD> = WORLD,
) {
  const places: Place[] = []
  const idsOf = (kind: Kind) => places.filter(({ collection }) => collection === kind).map(({ id }) => id)
  const some = (kind: Kind) => idsOf(kind).filter(() => isLikely(0.4))
  const one = (kind: Kind) => (isLikely(0.7) ? (idsOf(kind).length ? pick(idsOf(kind)) : null) : null)
  let count = 0
  const word = () => `${pick(['alpha', 'beta', 'gamma', 'delta'])}-${++count}`

  const linkTo = ({ collection, id }: Place) => {
    const text = aText('A link')
    const fields = { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } }
    const link = { type: 'link', version: 3, direction: null, format: '', indent: 0, fields }
    const [paragraph] = text.root.children
    return {
      root: {
        ...text.root,
        children: [{ ...paragraph, children: [{ ...link, children: paragraph?.children }] }],
      },
    }
  }
  const RELATIONS: Record<Kind, () => object> = {
    forums: () => ({ parent: one('forums'), invitedTo: some('forums') }),
    documents: () => ({ forums: some('forums'), event: one('events'), supersedes: some('documents') }),
    events: () => ({ forums: some('forums'), partOf: one('events') }),
    roles: () => ({ forum: pick(idsOf('forums')), basis: some('documents') }),
    pages: () => ({}),
  }
  const FACTS: Record<Kind, () => object> = {
    forums: () => ({ kind: 'committee', dimensions: ['political'] }),
    documents: () => ({ kind: 'agenda', date: { text: pick(DATES) } }),
    events: () => ({ kind: 'meeting', status: 'as-planned', starts: { text: pick(DATES) } }),
    roles: () => ({ holder: hands.holder }),
    pages: () => ({}),
  }
  const body = () => (places.length && isLikely(0.5) ? linkTo(pick(places)) : aText(word()))

  const { save } = hands
  const act = (who: 'author' | 'validator', name: TransitionName, place: Place, more: TransitionInput = {}) =>
    hands.act(who, name, place, more)
  const publish = (place: Place, more: TransitionInput = { minor: true }) =>
    act('validator', 'publishUrgently', place, { reason: 'By chance.', ...more })
  const change = async (place: Place, data: object, more?: TransitionInput) => {
    await save(place, data)
    await publish(place, more)
  }

  const write = async (collection: Kind) => {
    const slug = word()
    const data = {
      ...{ title: slug, slug, summary: slug, body: body() },
      ...(collection !== 'pages' && { topics: ['telecommunications'] }),
      ...FACTS[collection](),
      ...RELATIONS[collection](),
    }
    const place = { collection, id: await hands.create(collection, data) }
    places.push(place)
    return place
  }
  for (const kind of Object.keys(WORLD) as Kind[])
    for (let left = world[kind] ?? 0; left > 0; left--) await write(kind)
  for (const place of places) await publish(place, {})

  const ACTS = {
    reword: (place) => change(place, { body: body() }),
    note: (place) => change(place, { body: body() }, { changeNote: 'Other words.' }),
    rename: (place) => change(place, { slug: word() }),
    relate: (place) => change(place, { ...RELATIONS[place.collection as Kind]() }),
    retitle: (place) => change(place, { title: word(), ...FACTS[place.collection as Kind]() }),
    withdraw: (place) => act('validator', 'archive', place, { reason: 'Over.', notice: `Over: ${word()}` }),
    // Nothing is said in its place.
    remove: (place) => act('validator', 'archive', place, { reason: 'Never right.', gone: true }),
    reopen: async (place) => {
      await act('author', 'reopen', place)
      await change(place, { body: body() }, isLikely(0.5) ? { minor: true } : { changeNote: 'Back.' })
    },
    draft: (place) => save(place, { title: `Draft ${word()}` }),
    discard: (place) => act('author', 'discardDraft', place),
  } as const satisfies Record<string, (place: Place) => Promise<unknown>>
  /** One act that nothing spoke against, of one of these names. */
  const doOne = async (names: readonly (keyof typeof ACTS)[]): Promise<void> => {
    for (;;)
      try {
        return void (await ACTS[pick(names)](pick(places)))
      } catch (error) {
        // What is withdrawn cannot be saved, what is public cannot be reopened, nothing is a part of itself: another
        // one then.
        if (!hands.isRefusal(error)) throw error
      }
  }
  return {
    ...{ act, change, places, save },
    do: (name: keyof typeof ACTS) => doOne([name]),
    /** One of all of them. As many come back as go, by either way: of a thousand acts no empty site is to be left. */
    next: () => doOne([...(Object.keys(ACTS) as (keyof typeof ACTS)[]), 'reopen']),
    /** Whether the mirror is killed before its next step. */
    kills: (chance: number) => next() < chance,
  }
}

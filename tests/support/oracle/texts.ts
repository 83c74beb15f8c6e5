import type { Payload } from 'payload'
import { CONTENT_SLUGS, type ContentType } from '@/contentTypes'
import { mintId } from '@/database/drizzle/mintIds'
import type { Random } from '../fuzz/random'

/** Words in which signs stand that mean something to one database or another. */
export const WORDS = [
  ...[
    '100% of it',
    'a_b',
    'axb',
    'É clair',
    'é Clair',
    'Straße',
    'ŁÓDŹ',
    'łódź',
    '[x]',
    'x',
    '*',
    'a?b',
    '^a$',
  ],
  ...["it's", '"said"', 'back\\slash', '(a|b)', 'Internet Governance', 'internet gov', 'INTERNET', 'ελλάς'],
  ...['0123456789abcdef01234567', 'null', 'undefined', '0', 'a-b', 'zz.', '{y}', '+', 'ab%cd_ef', '€ 5'],
] as const
const MOMENTS = [
  ...['2014-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'],
  ...['2026-05-20T00:00:00.000Z', '2026-05-20T12:30:00.000Z', '2027-12-31T00:00:00.000Z'],
] as const

export type Row = { id: string } & Record<string, unknown>
export type Texts = Record<ContentType, Row[]>

/** Fills an empty database with public texts of every sort, past the workflow. What is there, as it was stored. */
export async function plantTexts(payload: Payload, random: Random): Promise<Texts> {
  const maybe = <T>(value: () => T, chance = 0.7): T | null => (random.isLikely(chance) ? value() : null)
  const words = () => maybe(() => (random.isLikely(0.1) ? '' : random.pick(WORDS)))
  const some = <T>(from: readonly T[]): T[] => from.filter(() => random.isLikely(0.4))
  const date = () =>
    maybe(() => {
      const value = random.pick(MOMENTS)
      const precision = random.pick(['year', 'month', 'day', 'time'] as const)
      return { value, precision, text: value.slice(0, { year: 4, month: 7, day: 10, time: 16 }[precision]) }
    }) ?? { value: null, precision: null, text: null }
  const common = (number: number) => ({
    slug: `text-${String((number * 7) % 100).padStart(3, '0')}`,
    title: { en: random.pick(WORDS), ...(random.isLikely(0.3) && { fr: random.pick(WORDS) }) },
    summary: { en: words() },
    topics: some(['internet-governance', 'telecommunications'] as const),
    originalLanguage: 'en',
    languages: some(['en', 'fr'] as const),
    version: '1.0',
    ...{ publishedAt: random.pick(MOMENTS), firstPublishedAt: random.pick(MOMENTS) },
    changedAt: maybe(() => random.pick(MOMENTS)),
    createdAt: random.pick(MOMENTS.slice(0, 3)),
    updatedAt: random.pick(MOMENTS),
    workflow: { state: 'published', live: 'published', step: 1 },
    _status: 'published',
  })
  // The adapter of MongoDB changes what it is given.
  const write = async (collection: keyof Texts, data: Record<string, unknown>): Promise<Row> => {
    const { id } = await payload.db.create({
      collection,
      data: structuredClone(data) as never,
      req: { locale: 'all' },
    })
    await payload.db.create({
      collection: 'records',
      data: {
        ...{ key: `${collection}/${id}`, collection, documentId: String(id), step: 1 },
        ...{ live: 'published', state: 'published', version: '1.0' },
        ...{ address: `${collection}/${String(data.slug)}`, references: [] },
      } as never,
      req: {},
    })
    return { ...data, id: String(id) }
  }

  const texts = Object.fromEntries(CONTENT_SLUGS.map((type) => [type, [] as Row[]])) as Texts // one for each
  for (let number = 0; number < 20; number++)
    texts.forums.push(
      await write('forums', {
        ...common(number),
        kind: maybe(() => random.pick(['summit', 'un-agency', 'eu-group'])),
        dimensions: some(['political', 'technical']),
        acronym: { en: words() },
        areas: some([1, 2, 3]).map(() => ({ id: mintId(), name: { en: words() } })),
        parent: maybe(() => texts.forums[0]?.id ?? null, 0.5),
        established: date(),
        website: maybe(() => 'https://example.eu/a_b%20c'),
      }),
    )
  const forum = () => random.pick(texts.forums).id
  for (let number = 0; number < 40; number++)
    texts.events.push(
      await write('events', {
        ...common(number),
        kind: maybe(() => random.pick(['summit', 'meeting', 'conference'])),
        // What has a default is never empty.
        status: random.pick(['as-planned', 'cancelled']),
        recurs: random.pick(['no', 'annually']),
        ...{ starts: date(), ends: date(), timeZone: maybe(() => 'Europe/Brussels') },
        organiser: { en: words() },
        place: { city: { en: words() }, country: maybe(() => random.pick(['BE', 'FR'])) },
        forums: [...new Set([forum(), forum()])].filter(() => random.isLikely(0.6)),
        partOf: maybe(() => texts.events[0]?.id ?? null, 0.4),
        registration: { until: date() },
      }),
    )
  for (let number = 0; number < 30; number++)
    texts.documents.push(
      await write('documents', {
        ...common(number),
        kind: maybe(() => random.pick(['agenda', 'position'])),
        date: date(),
        reference: words(),
        files: some(['en', 'fr', 'de']).map((language) => ({ id: mintId(), language })),
        event: maybe(() => random.pick(texts.events).id),
      }),
    )
  const document = () => random.pick(texts.documents).id
  for (let number = 0; number < 25; number++)
    texts.roles.push(
      await write('roles', {
        ...common(number),
        holder: maybe(() => random.pick(['commission', 'x', 'a_b'])),
        capacity: maybe(() => random.pick(['adviser', 'observer'])),
        subject: { en: words() },
        partners: some([1, 2]).map(() => ({ id: mintId(), name: words() })),
        tasks: some([1, 2, 3]).map(() => ({ id: mintId(), task: { en: words() } })),
        ...{ since: date(), until: date() },
        forum: maybe(forum),
        basis: [...new Set([document(), document()])].filter(() => random.isLikely(0.6)),
      }),
    )
  for (let number = 0; number < 20; number++) {
    const { topics: _, ...page } = common(number)
    texts.pages.push(
      await write('pages', { ...page, placement: maybe(() => random.pick(['home', 'footer'])) }),
    )
  }
  // Of any other type, what all have.
  for (const type of CONTENT_SLUGS.filter((name) => texts[name].length === 0))
    for (let number = 0; number < 20; number++) texts[type].push(await write(type, common(number)))
  return texts
}

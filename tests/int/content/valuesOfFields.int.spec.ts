import { randomUUID } from 'node:crypto'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { isRecord } from '@/lib/isRecord'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { contentFields, innerFields } from '@/workflow/domain/content'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'

type Sent = Awaited<ReturnType<typeof rest>>
type Place = { path: string; field: FlattenedField }

/** Every field of a collection that people write, by its path. */
const placesIn = (fields: readonly FlattenedField[], prefix = ''): Place[] =>
  fields.flatMap((field) => {
    const path = prefix + field.name
    const inner = field.type === 'group' ? innerFields(field) : null
    return [{ path, field }, ...(inner ? placesIn(inner, `${path}.`) : [])]
  })

/** A text in which this value stands at a path. */
const put = (path: string, value: unknown): Record<string, unknown> => {
  const [first = '', ...rest] = path.split('.')
  return { [first]: rest.length > 0 ? put(rest.join('.'), value) : value }
}

const merged = (one: object, other: object): object =>
  Object.entries(other).reduce<Record<string, unknown>>(
    (all, [name, value]) => {
      const known = all[name]
      const isBoth = isRecord(known) && isRecord(value)
      return { ...all, [name]: isBoth ? merged(known, value) : value }
    },
    { ...one },
  )

const at = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], values)

/** Is nothing said in it? */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && Object.values(value).every(isEmpty))

describe('the fields of all content', () => {
  let desk: Desk
  let program: Awaited<ReturnType<typeof aProgram>>
  beforeAll(async () => {
    desk = await aDesk()
    const grants = Object.fromEntries(CONTENT_SLUGS.map((slug) => [slug, USUAL_ACTS]))
    program = await aProgram({ maker: desk.people.administrator, grants })
  })
  const places = (slug: (typeof CONTENT_SLUGS)[number]) =>
    placesIn(contentFields(desk.payload.collections[slug].config))
  const told = ({ body }: Sent) => body as { errors?: { path?: string }[]; id: string; doc?: { id: string } }
  const title = () => `Text ${randomUUID()}`
  const bySession = (path: string, method: string, body: object) =>
    rest(`${path}${path.includes('?') ? '&' : '?'}locale=en&draft=true&depth=0`, {
      ...{ method, body, token: desk.people.author.token },
    })

  it.each(CONTENT_SLUGS)(
    'of %s: a group or a date is emptied by null, with a key and with a session',
    async (slug) => {
      const made = await program.create({ title: title() }, { to: slug })
      const { id } = told(made)
      expect(made.status, made.text).toBe(201)
      const groups = places(slug).filter(({ field }) => field.type === 'group')
      const leaves = groups.filter(({ field }) => !innerFields(field)?.some(({ type }) => type === 'group'))
      expect(leaves.length).toBeGreaterThan(1)
      const filled = leaves.reduce<object>((all, { field, path }) => {
        const first = innerFields(field)?.find(
          ({ name, type }) => type === 'textarea' || (type === 'text' && name !== 'country'),
        )
        const isDate = innerFields(field)?.some(({ name }) => name === 'precision')
        const words = isDate ? '2026' : 'https://a.example'
        return first ? merged(all, put(`${path}.${first.name}`, words)) : all
      }, {})
      const content = async () => ((await program.ask(`/${slug}/${id}`)).body as { content: object }).content
      let step = 1
      for (const by of ['key', 'session'] as const) {
        const send = async (body: object) => {
          const answer =
            by === 'key'
              ? await program.change({ id, expected: String(step), to: slug }, body)
              : await bySession(`/${slug}/${id}`, 'PATCH', body)
          expect(answer.status, `${by} ${answer.text}`).toBe(200)
          step += 1
        }
        // All of them by their parts, then all as wholes.
        for (const emptied of [leaves, groups.filter(({ path }) => !path.includes('.'))]) {
          await send(filled)
          const before = await content()
          for (const { path } of emptied) expect(isEmpty(at(before, path)), path).toBe(false)
          await send(emptied.reduce<object>((all, { path }) => merged(all, put(path, null)), {}))
          const after = await content()
          for (const { path } of emptied)
            expect(isEmpty(at(after, path)), `${by} ${path} ${JSON.stringify(after)}`).toBe(true)
        }
      }
      const all = Object.fromEntries(
        groups.filter(({ path }) => !path.includes('.')).map(({ path }) => [path, null]),
      )
      const looked = await program.ask(`/${slug}?dryRun=true&locale=en`, {
        ...{ method: 'POST', body: { title: title(), ...all } },
      })
      expect(looked.status, looked.text).toBe(200)
      expect((await program.create({ title: title(), ...all }, { to: slug })).status).toBe(201)
      expect((await bySession(`/${slug}`, 'POST', { title: title(), ...all })).status).toBe(201)
    },
  )

  // A refusal undoes the step that it claimed.
  it.runIf(rollsBack()).each(CONTENT_SLUGS)(
    'of %s: what is of another kind is refused by its path, and nothing is stored',
    async (slug) => {
      const made = await program.create({ title: title() }, { to: slug })
      const { id } = told(made)
      const before = (await program.ask(`/${slug}/${id}`)).text
      const wrong = (field: FlattenedField): unknown[] => {
        const values = [true, false, 5, [], [5], { a: 1 }]
        if (field.type === 'group')
          return values.filter((value) => typeof value !== 'object' || Array.isArray(value))
        if (field.type === 'array') return [true, 5, 'x', [5], { a: 1 }]
        if (field.type === 'checkbox') return [5, [], [5], { a: 1 }, 'maybe']
        if (field.type === 'number') return [true, [], [5], { a: 1 }, 'many']
        if (field.type === 'richText')
          return [true, 5, [], [5], ...['x', { length: 1 }].map((children) => ({ root: { children } }))]
        const isMany = 'hasMany' in field && field.hasMany === true
        return values.filter((value) => !isMany || !Array.isArray(value) || value.length > 0)
      }
      // A text is looked at by itself, after all else.
      const sorts: ((type: string) => boolean)[] = [
        (type) => type === 'group',
        (type) => type === 'richText',
        (type) => type !== 'group' && type !== 'richText',
      ]
      const rounds = Array.from({ length: 6 }, (_, round) => round).flatMap((round) =>
        sorts.map((isOne) =>
          places(slug)
            .filter(({ field }) => isOne(field.type))
            .flatMap(({ path, field }) => {
              const value = wrong(field)[round]
              return value === undefined ? [] : [{ path, value }]
            }),
        ),
      )
      for (const sent of rounds.filter(({ length }) => length > 0)) {
        const leaves = sent.filter(({ path }) => !sent.some((other) => path.startsWith(`${other.path}.`)))
        const body = leaves.reduce<object>((all, { path, value }) => merged(all, put(path, value)), {})
        for (const answer of [
          await program.change({ id, expected: '1', to: slug }, body),
          await program.ask(`/${slug}?dryRun=true&locale=en`, {
            ...{ method: 'POST', body: { title: title(), ...body } },
          }),
          await bySession(`/${slug}/${id}`, 'PATCH', body),
        ]) {
          expect(answer.status, answer.text).toBe(422)
          const paths = told(answer).errors?.map((one) => `${one.path}.`) ?? []
          for (const { path, value } of leaves)
            expect(
              paths.some((one) => one.startsWith(`${path}.`)),
              `${path} ${JSON.stringify(value)} ${answer.text}`,
            ).toBe(true)
        }
      }
      expect((await program.ask(`/${slug}/${id}`)).text).toBe(before)
    },
  )
})

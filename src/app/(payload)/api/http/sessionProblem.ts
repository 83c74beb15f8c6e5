import config from '@payload-config'
import type { FlattenedField } from 'payload'
import { keptFields } from '@/content/keptFields'
import { CONTENT_SLUGS } from '@/contentTypes'
import { isLocale } from '@/i18n/locales'
import type { PublicError } from '@/lib/errors/PublicError'
import { isRecord } from '@/lib/isRecord'
import { nearest } from '@/lib/nearest'
import { shownName } from '@/lib/unknownParameter'
import { isJson } from './isJson'
import { type Addressed, keptProblems } from './keptProblems'

type Fields = readonly FlattenedField[]

const CONTENT = CONTENT_SLUGS.join('|')
const WRITES: readonly (readonly [string, RegExp])[] = [
  ['POST', new RegExp(`^/api/(${CONTENT})$`)],
  ['PATCH', new RegExp(`^/api/(${CONTENT})/[^/]+$`)],
]

/** Of each thing that is wrong somebody is told; of hundreds nobody is. */
const MOST = 50

/**
 * What is wrong with a text that a member of the staff sends as JSON, where Payload would pass it over and say 200: what
 * no field takes, and what the system keeps, unless it is what an answer says of the text now. So an answer can be sent
 * back, and an older one is refused. The forms of the desk send no JSON; its own requests that do send fields alone.
 * @param body valid: see malformedBody
 * @param read answers a GET as whoever sends this is answered
 */
export const sessionProblem = async (
  request: Addressed,
  body: Uint8Array,
  read: (request: Request) => Promise<Response>,
): Promise<PublicError[]> => {
  const { headers, method, url } = request
  const { pathname } = new URL(url)
  const [, slug] =
    WRITES.flatMap(([one, pattern]) => (one === method ? (pattern.exec(pathname) ?? []) : [])) ?? []
  if (slug === undefined || !isJson(headers) || body.byteLength === 0) return []
  const { collections } = await config
  const collection = collections.find((one) => one.slug === slug)
  const sent: unknown = JSON.parse(new TextDecoder().decode(body))
  if (!collection || !isRecord(sent)) return []
  const stray = strayIn(collection.flattenedFields, sent, '').map(problemOf)
  // Of HTML, it is said above.
  const kept = keptFields(collection).filter((name) => !isHtmlOf(collection.flattenedFields, name))
  return [...stray, ...(await keptProblems(request, { kept, sent, read }))].slice(0, MOST)
}

/** A name that no field takes, and the fields beside it. */
type Stray = { name: string; path: string; fields: Fields }

const strayIn = (fields: Fields, values: Record<string, unknown>, path: string): Stray[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const field = fields.find((one) => one.name === name)
    const here = { name, path: path + name, fields }
    if (!field) return name === 'id' ? [] : [here]
    if (isHtmlOf(fields, name)) return [here]
    if (!('flattenedFields' in field) || isMade(field)) return []
    return strayWithin(field.flattenedFields, value, `${path}${name}.`)
  })

/** Within a group, each row of a list, or each language of either. */
const strayWithin = (fields: Fields, value: unknown, path: string): Stray[] => {
  if (Array.isArray(value))
    return value.flatMap((row, at) => (isRecord(row) ? strayIn(fields, row, `${path}${at}.`) : []))
  if (!isRecord(value)) return []
  const names = Object.keys(value)
  const isByLanguage =
    names.length > 0 && names.every((name) => isLocale(name) && !fields.some((one) => one.name === name))
  return isByLanguage
    ? names.flatMap((name) => strayWithin(fields, value[name], `${path}${name}.`))
    : strayIn(fields, value, path)
}

const isMade = (field: FlattenedField): boolean => 'virtual' in field && Boolean(field.virtual)

const HTML = 'Html'
const baseOf = (name: string): string => name.slice(0, -HTML.length)
const isHtmlOf = (fields: Fields, name: string): boolean =>
  name.endsWith(HTML) && fields.some((one) => one.name === baseOf(name) && one.type === 'richText')

const problemOf = ({ fields, name, path: whole }: Stray): PublicError => {
  const [path, shown] = [whole.slice(0, LONGEST_PATH), shownName(name)]
  if (whole === 'externalId') return { code: 'needsKey', path, message: `“${shown}” ${BY_KEY}Leave it out.` }
  if (isHtmlOf(fields, name))
    return {
      ...{ code: 'needsKey', path },
      message: `“${shown}” ${BY_KEY}Send the text as it is stored, as “${baseOf(name)}”, and leave this out.`,
    }
  const known = fields.filter((one) => !isMade(one) && one.type !== 'join').map((one) => one.name)
  const near = nearest(name, known)
  const advice = near ? `Is it “${near}”?` : 'Leave it out.'
  return { code: 'column', path, message: `There is no field “${shown}”. ${advice} Nothing was stored.` }
}

const LONGEST_PATH = 200
const BY_KEY = 'is read with the key of a service account, not with a session. Nothing was stored. '

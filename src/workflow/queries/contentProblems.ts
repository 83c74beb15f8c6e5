import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { canonicalJson } from '@/lib/canonicalJson'
import { worded } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { labelIn, type Labels } from '@/i18n/forms/labels'
import { inEvery } from '@/i18n/forms/words'
import type { Problem } from '../domain/requirements'
import { contentFields, innerFields } from '../domain/content'

type Values = Record<string, unknown>
type Validate = (value: unknown, options: Values) => string | true | Promise<string | true>

/**
 * A field without which a text is not complete, by its path; not demanded when the field at `unless.path` has one
 * of these values.
 */
export type NeededToComplete =
  string | { path: string; message: DeskKey; unless?: { path: string; in: readonly string[] } }

/**
 * Everything that keeps a text from being complete, at once: what is missing (the collection lists it in
 * `custom.complete`), and what its own fields find wrong with it. A draft is saved without these checks.
 */
export async function contentProblems(
  req: PayloadRequest,
  { config, id, content }: { config: SanitizedCollectionConfig; id: string; content: Values },
): Promise<Problem[]> {
  const fields = contentFields(config)
  const needed: readonly NeededToComplete[] = config.custom.complete ?? []
  const missing = needed.flatMap((need) => missingProblem(fields, content, need))
  const wrong = await fieldProblems({ req, config, id, fields, data: content, siblings: content, prefix: [] })
  return [...missing, ...wrong.filter(({ path }) => !missing.some((problem) => problem.path === path))]
}

function missingProblem(fields: FlattenedField[], content: Values, need: NeededToComplete): Problem[] {
  const path = typeof need === 'string' ? need : need.path
  const unless = typeof need === 'string' ? undefined : need.unless
  if (unless && unless.in.some((value) => value === valueAt(content, unless.path))) return []
  const names = path.split('.')
  const value = valueAt(content, path)
  if (value !== '' && value !== false && canonicalJson({ value }) !== 'null' && !isEmptyRichText(value))
    return []
  const words =
    typeof need === 'string'
      ? worded('reason.fillIn', { label: labelAt(fields, names) })
      : worded(need.message)
  return [{ path, code: 'missing', ...words }]
}

const valueAt = (content: Values, path: string): unknown =>
  path.split('.').reduce<unknown>((inside, name) => (inside as Values | null | undefined)?.[name], content)

/** What the field at a path is called, in every language of the desk. */
export function labelAt(fields: FlattenedField[], [name, ...rest]: string[]): string | Labels {
  const field = fields.find((candidate) => candidate.name === name)
  const inner = field && rest.length > 0 ? innerFields(field) : null
  if (inner) return labelAt(inner, rest)
  const label = field && 'label' in field && labelIn(field.label)
  return label ? inEvery((say) => say(label)) : (name ?? '')
}

/** Lexical stores an emptied text as a root with one empty paragraph. */
function isEmptyRichText(value: unknown): boolean {
  const root = (
    value as { root?: { children?: { children?: unknown[]; type?: string }[] } } | null | undefined
  )?.root
  return (
    root !== undefined &&
    (root.children ?? []).every(({ type, children }) => type === 'paragraph' && !children?.length)
  )
}

/** What the fields find wrong with values, each by its own validator. */
export async function fieldProblems(walk: {
  req: PayloadRequest
  config: SanitizedCollectionConfig
  id: string
  fields: FlattenedField[]
  data: Values
  siblings: Values
  prefix: (string | number)[]
}): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const field of walk.fields) {
    const value = walk.siblings[field.name]
    const path = [...walk.prefix, field.name]
    // Every sanitised field has a validator that takes its value and itself; the union of their types cannot be called.
    const validate = ('validate' in field ? field.validate : undefined) as Validate | undefined
    if (validate) {
      const verdict = await validate(value, {
        ...field,
        collectionSlug: walk.config.slug,
        data: walk.data,
        event: 'submit',
        id: walk.id,
        operation: 'update',
        overrideAccess: true,
        path,
        preferences: { fields: {} },
        req: walk.req,
        siblingData: walk.siblings,
      })
      if (verdict !== true) problems.push({ path: path.join('.'), code: 'invalid', message: verdict })
    }
    const inner = innerFields(field)
    if (!inner || value === null || value === undefined) continue
    const rows = Array.isArray(value)
      ? value.map((row, index) => [row, [...path, index]] as const)
      : [[value, path] as const]
    for (const [row, prefix] of rows) {
      problems.push(
        ...(await fieldProblems({ ...walk, fields: inner, siblings: row as Values, prefix: [...prefix] })),
      )
    }
  }
  return problems
}

import { readFileSync } from 'node:fs'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'

type Schema = { [keyword: string]: unknown }
type Response = { $ref?: string; headers?: object; content?: Record<string, { schema?: Schema }> }

type Answer = { status: number; type: string; body: unknown; isTagged: boolean }

/** An operation of the description, as its tests need it. */
export type Described = {
  method: string
  path: string
  operationId: string
  parameters?: { name: string; in: string }[]
  responses: Record<string, Response>
}

const FILE = 'src/app/(payload)/api/openapi.json/description.json'
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * The description of the API as it is committed, and a check of answers against it that is stricter than it: a field
 * that it does not name is a mistake, for whoever reads it would not know of that field.
 */
export const readDescription = () => {
  const description = JSON.parse(readFileSync(FILE, 'utf8'))
  const paths: Record<string, Record<string, Omit<Described, 'method' | 'path'>>> = description.paths
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Described => ({ method, path, ...operation })),
  )
  const ajv = new Ajv2020({ allErrors: true, strict: false, allowUnionTypes: true })
  ajv.addFormat('date-time', MOMENT).addFormat('uri', (text) => URL.canParse(text))
  ajv.addSchema({ $id: 'api', ...(closed(description) as object) })
  const checks = new Map<string, ValidateFunction>()
  const checkAt = (pointer: string): ValidateFunction => {
    const check = checks.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` })
    checks.set(pointer, check)
    return check
  }
  const complaintsAt = (pointer: string, value: unknown): string[] => {
    const check = checkAt(pointer)
    if (check(value)) return []
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
  return {
    description,
    operations,
    /** What is wrong with a value, by the name of its form. */
    complaints: (name: string, value: unknown): string[] =>
      complaintsAt(`/components/schemas/${name}`, value),
    /** What is wrong with an answer to an operation: its status, its type or its body. */
    complaintsOf: (operation: Described, { status, type, body, isTagged }: Answer): string[] => {
      const { method, path, responses } = operation
      const response = responses[String(status)]
      if (!response) return [`${method} ${path} answers ${status}, which is not described`]
      if (method === 'get' && status === 200 && isTagged !== 'ETag' in (response.headers ?? {}))
        return [
          `${method} ${path} has ${isTagged ? 'an ETag, which is not' : 'no ETag, though one is'} described`,
        ]
      const place = response.$ref
        ? response.$ref.slice(1)
        : `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/responses/${status}`
      const { content } = (
        response.$ref ? description.components.responses[response.$ref.split('/').at(-1) ?? ''] : response
      ) as Response
      if (!content)
        return body === '' ? [] : [`${method} ${path} answers ${status} with a body, which is not described`]
      const described = Object.keys(content).find((one) => one === '*/*' || type.startsWith(one))
      if (!described) return [`${method} ${path} answers ${status} as ${type}`]
      if (described === '*/*') return []
      return complaintsAt(
        `${place}/content/${described.replaceAll('/', '~1')}/schema`
          .replaceAll('{', '%7B')
          .replaceAll('}', '%7D'),
        body,
      )
    },
  }
}

/** The same, in which no object has a field that is not named. What completes another form (`allOf`) stays open. */
const closed = (value: unknown, isPart = false): unknown => {
  if (Array.isArray(value)) return value.map((one) => closed(one, isPart))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner, isPart || key === 'allOf')])
  const isForm = 'properties' in value && 'type' in value && value.type === 'object'
  return {
    ...(isForm && !isPart && { additionalProperties: false }),
    ...(Object.fromEntries(entries) as object),
  }
}

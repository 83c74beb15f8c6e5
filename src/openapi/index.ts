import type { SanitizedConfig } from 'payload'
import { CONTENT_SLUGS } from '@/contentTypes'
import { deprecationsOf } from '@/lib/http/deprecations'
import { LOCALES } from '@/i18n/locales'
import { cardSchema, documentSchema, RICH_TEXT, SCHEMA_NAMES } from './fields'
import { operationObject, TAGS, type OperationsAround, type Operation } from './operation'
import { contentOperations, HISTORY, listSchema } from './operations/content'
import { CHANGE, CHANGES, exportLine, followingOperations } from './operations/following'
import { serviceOperations } from './operations/service'
import { draftOperations, sessionOperations } from './operations/staff'
import { PROGRAM_TEXT, SAVED, STANDING, TRANSITION_INPUT, TRANSITION_RESULT } from './operations/standing'
import { whereSchemas } from './parameters'
import { PROBLEM, refusalResponses, STAFF_PROBLEM } from './refusals'
import { oneOf, type Schema } from './schema'
import { inputSchema, newSchema } from './writing'

/** The tables of what programs can ask. Another group is a file with a table, and a line here. */
const GROUPS: readonly ((around: OperationsAround) => Operation[])[] = [
  contentOperations,
  followingOperations,
  serviceOperations,
  sessionOperations,
  draftOperations,
]

/** Forms that several operations share. */
const SHARED: Readonly<Record<string, Schema>> = {
  Language: { ...oneOf(LOCALES.map(({ code }) => code)), description: 'A language of the European Union.' },
  RichText: RICH_TEXT,
  Problem: PROBLEM,
  StaffProblem: STAFF_PROBLEM,
  History: HISTORY,
  Changes: CHANGES,
  Change: CHANGE,
  ExportLine: exportLine(CONTENT_SLUGS.map((slug) => SCHEMA_NAMES[slug] ?? slug)),
  ProgramText: PROGRAM_TEXT,
  Saved: SAVED,
  Standing: STANDING,
  TransitionInput: TRANSITION_INPUT,
  TransitionResult: TRANSITION_RESULT,
}

export type Description = {
  openapi: string
  paths: Record<string, Record<string, Record<string, unknown>>>
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>
} & Record<string, unknown>

/**
 * All that programs outside may ask and what they get, in OpenAPI 3.1. From the collections, the tables that refuse
 * parameters, the filters, the codes of refusals, and the tables in `operations/`.
 * @param version of the installation that answers so
 */
export const describeApi = (config: SanitizedConfig, version: string): Description => {
  const operations = GROUPS.flatMap((group) => group({ config }))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fora',
      version,
      summary: 'What is public here, and what programs of the staff do.',
      description:
        'Reads need no key. New fields, parameters, codes and kinds of changes may be added at any time: overlook what you do not know. What is taken away is announced by `Deprecation` and `Sunset` first.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: pathsOf(operations),
    components: {
      schemas: schemasOf(config),
      responses: refusalResponses(),
      headers: {
        ETag: {
          description: 'The fingerprint of the answer: send it back as `If-None-Match`.',
          schema: { type: 'string' },
        },
        Location: { description: 'Where what was made can be read.', schema: { type: 'string' } },
        RetryAfter: { description: 'Seconds to wait.', schema: { type: 'string' } },
      },
      securitySchemes: {
        session: {
          ...{ type: 'apiKey', in: 'header', name: 'Authorization' },
          description: '`JWT ` and the token of `signIn`.',
        },
        key: {
          ...{ type: 'http', scheme: 'bearer' },
          description: 'The key of a service account.',
        },
      },
    },
  }
}

const pathsOf = (operations: readonly Operation[]): Description['paths'] => {
  const paths: Description['paths'] = {}
  for (const operation of operations) {
    const { method, path } = operation
    if (paths[path]?.[method]) throw new Error(`${method} ${path} is described twice.`)
    paths[path] = { ...paths[path], [method]: deprecated(operation, operationObject(operation)) }
  }
  return paths
}

/** Says of an operation and its parameters that they will go, as the headers of its answers do. */
const deprecated = (
  { method, path }: Operation,
  described: Record<string, unknown>,
): Record<string, unknown> => {
  const those = deprecationsOf(method, path)
  const { parameters } = described as { parameters?: { name: string }[] }
  return {
    ...described,
    ...(those.some(({ parameter, field }) => !parameter && !field) && { deprecated: true }),
    ...(parameters && {
      parameters: parameters.map((one) =>
        those.some(({ parameter }) => parameter === one.name) ? { ...one, deprecated: true } : one,
      ),
    }),
  }
}

const schemasOf = (config: SanitizedConfig): Record<string, Schema> => {
  const own = config.collections.filter(({ slug }) => slug in SCHEMA_NAMES)
  const site = config.globals.find(({ slug }) => slug === 'site')
  const all = [
    ...own.flatMap((collection): [string, Schema][] => {
      const { slug, flattenedFields: fields } = collection
      const name = SCHEMA_NAMES[slug] ?? slug
      return [
        [name, documentSchema(collection, { form: 'whole' })],
        [
          `${name}Part`,
          {
            ...documentSchema(collection, { form: 'part' }),
            description: 'With `select`, or with `locale=all`.',
          },
        ],
        ...(slug === 'media' ? [] : [[`${name}Card`, cardSchema(collection)] as [string, Schema]]),
        ...(CONTENT_SLUGS.some((one) => one === slug)
          ? ([
              [`${name}Input`, inputSchema(collection)],
              [`New${name}`, newSchema(collection)],
            ] satisfies [string, Schema][])
          : []),
        [`${name}List`, listSchema(name)],
        ...Object.entries(whereSchemas({ slug, fields })),
      ]
    }),
    ...(site ? [['Site', siteSchema(site)] as [string, Schema]] : []),
    ...Object.entries(SHARED),
  ]
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

const siteSchema = (site: SanitizedConfig['globals'][number]): Schema => {
  const { properties, ...rest } = documentSchema(site, { form: 'part' })
  return {
    ...rest,
    properties: {
      ...(properties as Record<string, Schema>),
      globalType: { type: 'string' },
    },
    required: [],
  }
}

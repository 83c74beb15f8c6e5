import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLField } from 'graphql'
import type { Payload } from 'payload'
import { CANARY } from './canary'
import type { Canaries } from './Canaries'
import { slicesOf } from './graphqlSelections'
import type { Probe } from './Probe'

type Query = GraphQLField<unknown, unknown>
type Arguments = Record<string, string>

/** What a list or a document is asked, besides where it is and what it holds. */
const ASKED: readonly Arguments[] = [
  ...[
    {},
    { draft: 'true' },
    { trash: 'true' },
    { draft: 'true', trash: 'true' },
    { limit: '0' },
    { page: '2' },
  ],
  ...[{ locale: 'fr', fallbackLocale: 'de' }, { locale: 'bg', draft: 'true' }, { select: 'true' }],
  ...[
    { pagination: 'false', draft: 'true' },
    { limit: '1000', trash: 'true' },
  ],
]
/** What only texts can be asked. */
const OF_TEXTS: readonly Arguments[] = [
  ...['"-updatedAt"', '"-workflow.state"', '"title"', '"forum.title"'].map((sort) => ({ sort })),
  ...[
    `{title: {like: "${CANARY}"}}`,
    `{title: {not_equals: "${CANARY}"}}`,
    `{_status: {equals: draft}}`,
    `{OR: [{slug: {like: "${CANARY}"}}, {id: {exists: true}}]}`,
    `{workflow__state: {equals: draft}}`,
  ].map((where) => ({ where, draft: 'true' })),
]
const INTROSPECTION = [
  '{ __schema { queryType { fields { name } } types { name enumValues { name } } } }',
  '{ __type(name: "Query") { fields { name } } }',
]

/** Every query of the schema, with every argument that might open something, for everything that it can tell. */
export const graphqlProbes = (payload: Payload, canaries: Canaries): Probe[] => {
  const { schema } = configToSchema(payload.config)
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const slices = slicesOf(field.type)
    return asksOf(payload, field, canaries).flatMap((asked, index) => {
      const said = Object.entries(asked).map(([name, value]) => `${name}: ${value}`)
      const args = said.length > 0 ? `(${said.join(', ')})` : ''
      // Everything for the first ways of asking, and what the document itself says for the others.
      return slices.slice(0, index < 4 ? undefined : 1).map((slice) => `{ ${field.name}${args} ${slice} }`)
    })
  })
  return [...INTROSPECTION, ...queries].map((query): Probe => ({
    ...{ path: '/api/graphql', method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ query }),
  }))
}

/** The arguments to try with a query: those that it takes. */
const asksOf = (payload: Payload, field: Query, canaries: Canaries): Arguments[] => {
  const takes = (asked: Arguments) =>
    Object.keys(asked).every((name) => field.args.some((arg) => arg.name === name))
  const isOfTexts = String(field.args.find(({ name }) => name === 'where')?.type).match(
    /^(Forum|Role|Event|Document|Page)_where$/,
  )
  const asks = [...ASKED, ...(isOfTexts ? OF_TEXTS : [])].filter(takes)
  if (!takes({ id: '' })) return asks
  return idsFor(payload, field.name, canaries).flatMap((id) => asks.map((ask) => ({ id: `"${id}"`, ...ask })))
}

/** The ids that a query for one document or one version may be asked for. */
const idsFor = (payload: Payload, name: string, { hidden, shown, versions }: Canaries): string[] => {
  const slug = Object.values(payload.collections).find(({ config: { graphQL } }) => {
    const singular = graphQL ? graphQL.singularName : undefined
    return singular !== undefined && [singular, `version${singular}`].includes(name)
  })?.config.slug
  const all = name.startsWith('version')
    ? versions
    : [...Object.entries(shown).map(([collection, id]) => ({ collection, id })), ...hidden]
  return all.filter(({ collection }) => collection === slug).map(({ id }) => id)
}

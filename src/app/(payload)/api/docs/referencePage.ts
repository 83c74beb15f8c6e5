import { escapeHtml } from '@/lib/escapeHtml'

type Schema = { [keyword: string]: unknown }
type Parameter = {
  name: string
  in: string
  description?: string
  required?: boolean
  schema?: Schema
  deprecated?: boolean
}
type Operation = {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  deprecated?: boolean
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<
    string,
    { $ref?: string; description?: string; content?: Record<string, { schema?: Schema }> }
  >
}

/** The description, as far as the page shows it. */
type Shown = {
  info: { title: string; version: string; summary: string; description: string }
  tags: { name: string; description: string }[]
  paths: object
  components: { schemas: object; responses: object }
}

export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: #8888; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { border-bottom: 1px solid var(--line); margin-top: 3rem; padding-bottom: .25rem; }
article { border-bottom: 1px solid var(--line); padding: 0 0 1rem; }
code { font-size: .9375rem; }
dl { margin: .5rem 0 1rem; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0 0 0 1.5rem; }
dd p { margin: .25rem 0; }
summary { cursor: pointer; padding: .375rem 0; }
nav ul { columns: 16rem; padding-left: 1.25rem; }
nav a { display: inline-block; padding: .25rem 0; }
@media (max-width: 30rem) { dd { margin-left: .75rem; } }
`

/** The reference: operations by tag, then the forms of what is sent and answered. Words are escaped. */
export const referencePage = (given: Shown): string => {
  // As `npm run docs` has written them.
  const paths = given.paths as Record<string, Record<string, Operation>>
  const schemas = given.components.schemas as Record<string, Schema>
  const refusals = given.components.responses as Record<string, { description: string }>
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
  const { description, summary, title, version } = given.info
  const groups = given.tags.map((tag) => ({
    ...tag,
    operations: operations.filter(({ operation }) => operation.tags.includes(tag.name)),
  }))
  const contents = [...groups.map(({ name }) => name), 'Forms'].map(
    (name) => `<li><a href="#${name}">${name}</a></li>`,
  )
  const sections = groups.map(
    ({ description: words, name, operations: own }) =>
      `<section aria-labelledby="${name}"><h2 id="${name}">${name}</h2><p>${said(words)}</p>${own
        .map((one) => article(one, refusals))
        .join('')}</section>`,
  )
  const forms = Object.entries(schemas).map(
    ([name, schema]) =>
      `<details id="${name}"><summary><code>${name}</code></summary>${wordsOf(schema)}${fieldsOf(schema)}</details>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API of ${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><header><h1>API of ${escapeHtml(title)} <small>${escapeHtml(version)}</small></h1><p>${said(summary)} ${said(description)}</p>
<p>For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). For data portals: <a rel="describedby" type="application/ld+json" href="/api/catalog.jsonld">catalog.jsonld</a> (DCAT-AP 3).</p></header>
<nav aria-label="Contents"><ul>${contents.join('')}</ul></nav>
<main>${sections.join('\n')}
<section aria-labelledby="Forms"><h2 id="Forms">Forms</h2><p>What is sent and answered.</p>${forms.join('\n')}</section></main></body></html>
`
}

type Listed = { method: string; path: string; operation: Operation }

const article = (
  { method, operation, path }: Listed,
  refusals: Record<string, { description: string }>,
): string => {
  const { deprecated, description, operationId, parameters = [], requestBody, responses, summary } = operation
  const body = requestBody?.content['application/json']?.schema
  const answers = Object.entries(responses).map(([status, response]) => {
    const words = response.description ?? refusals[response.$ref?.split('/').at(-1) ?? '']?.description ?? ''
    const forms = Object.entries(response.content ?? {}).map(
      ([type, { schema }]) => `<p><code>${escapeHtml(type)}</code> ${typeOf(schema ?? {})}</p>`,
    )
    return `<dt>${status}</dt><dd>${said(words)}${forms.join('')}</dd>`
  })
  return `<article id="${operationId}"><h3><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h3><p>${said(summary)}.${
    deprecated ? ' <strong>It will go.</strong>' : ''
  }${description ? ` ${said(description)}` : ''}</p>${
    parameters.length > 0
      ? `<details><summary>Parameters: ${parameters.map(({ name }) => escapeHtml(name)).join(', ')}</summary><dl>${parameters.map(parameterItem).join('')}</dl></details>`
      : ''
  }${body ? `<p>Send ${typeOf(body)}</p>${fieldsOf(body)}` : ''}<details><summary>Answers</summary><dl>${answers.join('')}</dl></details></article>`
}

const parameterItem = ({
  deprecated,
  description = '',
  in: place,
  name,
  required,
  schema = {},
}: Parameter): string =>
  `<dt><code>${escapeHtml(name)}</code>${required ? ' (needed)' : ''}${deprecated ? ' (will go)' : ''}</dt><dd><p>${said(description)}</p><p>In the ${place}: ${typeOf(schema)}${
    schema.default === undefined ? '' : `; else <code>${escapeHtml(String(schema.default))}</code>`
  }</p></dd>`

/** Each field of a form, those of the forms within it too. */
const fieldsOf = (schema: Schema): string => {
  const {
    items,
    properties,
    required = [],
  } = schema as { items?: Schema; properties?: Record<string, Schema>; required?: string[] }
  if (items) return fieldsOf(items)
  if (!properties) return schema.anyOf || schema.enum ? `<p>${typeOf(schema)}</p>` : ''
  const rows = Object.entries(properties).map(
    ([name, inner]) =>
      `<dt><code>${escapeHtml(name)}</code></dt><dd><p>${typeOf(inner)}${required.includes(name) ? ', always there' : ''}</p>${wordsOf(inner)}${inner.$ref || inner.anyOf ? '' : fieldsOf(inner)}</dd>`,
  )
  return `<dl>${rows.join('')}</dl>`
}

const wordsOf = ({ description }: Schema): string =>
  typeof description === 'string' ? `<p>${said(description)}</p>` : ''

const LONGEST_LIST = 30

const typeOf = (schema: Schema): string => {
  const {
    $ref,
    anyOf,
    const: value,
    enum: values,
    items,
    type,
  } = schema as {
    $ref?: string
    anyOf?: Schema[]
    const?: unknown
    enum?: unknown[]
    items?: Schema
    type?: string | string[]
  }
  if ($ref) {
    const name = escapeHtml($ref.split('/').at(-1) ?? '')
    return `<a href="#${name}">${name}</a>`
  }
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (value !== undefined) return `<code>${escapeHtml(JSON.stringify(value))}</code>`
  if (values) {
    const shown = values.slice(0, LONGEST_LIST).map((one) => `<code>${escapeHtml(String(one))}</code>`)
    return `${shown.join(', ')}${values.length > LONGEST_LIST ? ' …' : ''}`
  }
  const types = [type ?? 'anything'].flat()
  return types.map((one) => (one === 'array' ? `list of ${typeOf(items ?? {})}` : one)).join(' or ')
}

/** Words with code in back-ticks, as HTML. */
const said = (words: string): string => escapeHtml(words).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

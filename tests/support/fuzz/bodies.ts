/** Bodies as texts: of a request to the API, and of calls of server functions. */
export const BODIES: readonly string[] = [
  ...String.raw`
{
null
1
"x"
[]
[null]
{}
{"a":1
{"__proto__":{"x":1}}
[["$F1"]]
["$Q1"]
["$@1"]
["$1:a:b"]
["$K1"]
[{"name":"constructor","args":{}}]
[{"name":"__proto__","args":{}}]
[{"name":"toString","args":null}]
[{"name":"form-state","args":{"collectionSlug":"__proto__"}}]
[{"name":"form-state","args":{"collectionSlug":"forums","data":{"areas":"x"},"formState":{"a":null},"schemaPath":"forums"}}]
[{"name":"render-list","args":{"collectionSlug":"forums","query":{"where":"x"}}}]
[{"name":"render-document","args":{"collectionSlug":"constructor"}}]
[{"name":"table-state","args":{"collectionSlug":["forums",null],"query":1}}]
[{"name":"render-document-slots"}]
[{"name":"render-field","args":{"schemaPath":"x"}}]
[{"name":"slugify","args":{}}]
[{"name":"copy-data-from-locale","args":{}}]
{"title":"\ud800"}
{"query":"{ Forums { totalDocs } }"}
{"query":1}
{"query":"{"}
{"variables":null}
{"email":null,"password":{}}
{"email":"a@b.eu","password":"\u0000"}
{"token":{},"password":[]}
  `
    .trim()
    .split('\n'),
  '',
  '\0',
  '['.repeat(900) + ']'.repeat(900),
  `${'{"a":'.repeat(150)}1${'}'.repeat(150)}`,
]

/** A call of a server function as the admin makes it. */
export const CALL = {
  name: 'form-state',
  args: {
    ...{
      id: 'nope',
      collectionSlug: 'forums',
      schemaPath: 'forums',
      operation: 'update',
      data: { title: 'x', areas: [{}] },
    },
    ...{
      docPreferences: { fields: {} },
      docPermissions: { fields: true },
      renderAllFields: true,
      formState: { title: { value: 'x' } },
    },
  },
}

/**
 * Layers: who may import whom. Imports go down only. The linter reads this table, README explains it.
 *
 * - `files`: where the layer is. The first row that matches a file owns it.
 * - `mayImport`: the layers below it. A layer may always import itself.
 * - `typesOf`: layers below it of which it may import types alone.
 * - `never`: packages that it may not import. `typesOnly`: packages of which it may import types alone.
 * - `isForAll`: every layer may import it.
 */
const PAYLOAD = ['payload', 'payload/**', '@payloadcms/**']
const REACT = ['react', 'react-dom', 'react/**', 'react-dom/**']
const NEXT = ['next', 'next/**']

/** All parts of the workflow. What only reads, or only shows, imports less of it. */
const WORKFLOW = ['domain', 'errors', 'ledgers', 'queries', 'commands'].map((part) => `workflow/${part}`)

export const LAYERS = [
  {
    layer: 'types',
    files: ['src/payload-types.ts', 'src/**/types.ts', 'src/**/types/**'],
    mayImport: ['workflow/domain', 'i18n', 'lib'],
  },

  { layer: 'lib', files: ['src/lib/**'], mayImport: [] },
  { layer: 'i18n', files: ['src/i18n/**'], mayImport: ['lib', 'words of types'] },
  // What is said of one content type stands in its folder; all others ask `i18n` for it.
  {
    layer: 'words of types',
    files: ['src/contentTypes/words.ts', 'src/collections/*/words/**'],
    mayImport: [],
    never: [...PAYLOAD, ...REACT, ...NEXT],
  },

  // The workflow in four parts, each above the one before: what is right, what is kept, what is asked, what is done.
  {
    layer: 'workflow/domain',
    files: ['src/workflow/domain/**'],
    mayImport: ['i18n', 'lib'],
    typesOnly: PAYLOAD,
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'workflow/errors',
    files: ['src/workflow/errors.ts'],
    mayImport: ['workflow/domain', 'i18n'],
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'workflow/ledgers',
    files: ['src/workflow/ledgers/**'],
    mayImport: ['workflow/domain', 'workflow/errors', 'i18n', 'lib'],
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'workflow/queries',
    files: ['src/workflow/queries/**'],
    mayImport: ['workflow/ledgers', 'workflow/domain', 'workflow/errors', 'jobs', 'i18n', 'lib'],
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'workflow/commands',
    files: ['src/workflow/commands/**'],
    mayImport: [
      ...['workflow/queries', 'workflow/ledgers', 'workflow/domain', 'workflow/errors'],
      ...['cache/outbox', 'jobs', 'i18n', 'lib'],
    ],
    never: [...REACT, ...NEXT],
  },
  // What puts a collection under it: the fields, the hooks, the endpoints.
  {
    layer: 'workflow',
    files: ['src/workflow/*'],
    mayImport: [...WORKFLOW, 'i18n', 'lib'],
    never: [...REACT, ...NEXT],
  },

  { layer: 'database', files: ['src/database/**'], mayImport: ['lib'], never: [...REACT, ...NEXT] },

  // Who does what for all processes. The registry stands above what is to be done.
  {
    layer: 'jobs/registry',
    files: ['src/jobs/registry.ts'],
    mayImport: ['jobs', 'cache', 'cache/outbox', ...WORKFLOW, 'lib'],
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'jobs',
    files: ['src/jobs/**'],
    mayImport: ['workflow/ledgers', 'lib'],
    never: [...REACT, ...NEXT],
  },

  {
    layer: 'cache/outbox',
    files: ['src/cache/outbox.ts', 'src/cache/outbox/**'],
    mayImport: ['cache', 'jobs', 'workflow/domain', 'lib', 'types'],
    typesOnly: PAYLOAD,
  },
  {
    layer: 'cache',
    files: ['src/cache/**'],
    mayImport: ['cache/outbox', 'jobs', 'workflow/domain', 'lib', 'types'],
    typesOnly: PAYLOAD,
  },

  {
    layer: 'access',
    files: ['src/access/**'],
    mayImport: ['workflow/domain', 'i18n', 'lib', 'types'],
    never: NEXT,
  },
  {
    layer: 'fields',
    files: ['src/fields/**'],
    mayImport: ['access', 'workflow/domain', 'i18n', 'lib', 'types'],
    never: NEXT,
  },

  // A content type is a folder under src/collections; the names of its files say in which layer they are.
  {
    layer: 'content types',
    files: ['src/contentTypes/{index,facts,sitePages}.ts', 'src/collections/*/facts.ts'],
    mayImport: [],
    never: [...PAYLOAD, ...REACT, ...NEXT],
    isForAll: true,
  },
  {
    layer: 'public types',
    files: [
      'src/contentTypes/{pages.ts,preview.ts,publicType.tsx,releasePreview.tsx}',
      'src/collections/*/public.{ts,tsx}',
    ],
    mayImport: ['content', 'ui', 'i18n', 'types'],
    never: [...PAYLOAD, ...NEXT],
  },
  {
    layer: 'content',
    files: ['src/content/**', 'src/collections/*/{card,read,structured}.ts'],
    mayImport: ['payload.config', 'workflow/queries', 'workflow/domain', 'cache', 'i18n', 'lib', 'types'],
  },
  {
    layer: 'ui',
    files: ['src/ui/**', 'src/collections/*/*.tsx'],
    mayImport: ['i18n', 'types'],
    typesOf: ['content'],
    never: PAYLOAD,
  },

  // A collection never imports another collection: it uses its slug. (See `oneCollection` in eslint.config.mjs.)
  {
    layer: 'collection',
    files: ['src/collections/*/**', 'src/globals/*/**'],
    capture: ['name'],
    mayImport: [
      ...['collections', 'access', 'fields', 'workflow', ...WORKFLOW],
      ...['cache/outbox', 'i18n', 'lib', 'types'],
    ],
    never: NEXT,
  },
  {
    layer: 'collections',
    files: ['src/collections/*', 'src/globals/*'],
    mayImport: ['access', 'fields', 'workflow', ...WORKFLOW, 'i18n', 'lib', 'types'],
    never: NEXT,
  },

  {
    layer: 'admin',
    files: ['src/admin/**'],
    mayImport: ['workflow/domain', 'workflow/queries', 'i18n', 'lib', 'types'],
  },

  {
    layer: 'app/(frontend)',
    files: ['src/app/(frontend)/**'],
    mayImport: ['public types', 'content', 'ui', 'i18n', 'lib', 'types'],
    never: PAYLOAD,
  },
  {
    layer: 'app/(ops)',
    files: ['src/app/(ops)/**'],
    mayImport: [
      ...['payload.config', ...WORKFLOW],
      ...['cache', 'cache/outbox', 'jobs', 'jobs/registry', 'database', 'i18n', 'lib'],
    ],
  },
  {
    layer: 'app/(payload)',
    files: ['src/app/(payload)/**'],
    mayImport: ['payload.config', 'public types', 'content', 'cache', 'cache/outbox', 'i18n', 'lib'],
  },
  // What outsiders may ask and get, as the configuration and the tables of the API say it: made by `npm run docs`.
  {
    layer: 'openapi',
    files: ['src/openapi/**'],
    mayImport: ['app/(payload)', 'access', 'workflow/domain', 'i18n', 'lib', 'types'],
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'proxy.ts',
    files: ['src/proxy.ts'],
    mayImport: ['i18n', 'cache', 'lib'],
    never: PAYLOAD,
  },
  // The front door stands before the application and knows none of it but what it keeps.
  {
    layer: 'door',
    files: ['src/door/**'],
    mayImport: ['cache', 'i18n', 'lib'],
    never: [...PAYLOAD, ...REACT],
  },
  {
    layer: 'instrumentation.ts',
    files: ['src/instrumentation.ts'],
    mayImport: [
      ...['payload.config', ...WORKFLOW],
      ...['app/(payload)', 'cache', 'cache/outbox', 'jobs', 'jobs/registry', 'database', 'lib'],
    ],
  },

  {
    layer: 'seed',
    files: ['src/seed/**'],
    mayImport: ['payload.config', 'workflow', ...WORKFLOW, 'database', 'i18n', 'lib', 'types'],
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'scripts',
    files: ['scripts/**'],
    mayImport: [
      ...['payload.config', 'openapi', 'seed', 'workflow', ...WORKFLOW],
      ...['jobs', 'jobs/registry', 'database', 'i18n', 'lib', 'types'],
    ],
    never: [...REACT, ...NEXT],
  },
  {
    layer: 'payload.config',
    files: ['payload.config.ts', 'src/contentTypes/collections.ts'],
    mayImport: [
      ...['collection', 'collections', 'access', 'fields'],
      ...['database', 'workflow', 'i18n', 'lib', 'types'],
    ],
  },
  { layer: 'client', files: ['client/src/**'], mayImport: [], never: [...PAYLOAD, ...REACT, ...NEXT] },
  { layer: 'tooling', files: ['*.config.{ts,mjs}', '*.layers.mjs'], mayImport: ['lib', 'i18n'] },

  { layer: 'tests', files: ['tests/**'], mayImport: ['**'] },
]

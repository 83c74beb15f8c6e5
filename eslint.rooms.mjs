/**
 * Rooms: who may import whom. Imports go down only. The linter reads this table, README explains it.
 *
 * - `files`: where the room is. The first row that matches a file owns it.
 * - `mayImport`: the rooms below it. A room may always import itself.
 * - `typesOf`: rooms below it of which it may import types alone.
 * - `never`: packages that it may not import. `typesOnly`: packages of which it may import types alone.
 * - `isForAll`: every room may import it.
 */
const PAYLOAD = ['payload', 'payload/**', '@payloadcms/**']
const REACT = ['react', 'react-dom', 'react/**', 'react-dom/**']
const NEXT = ['next', 'next/**']

export const ROOMS = [
  {
    room: 'types',
    files: [
      ...['src/payload-types.ts', 'src/**/types.ts', 'src/**/types/**'],
      'src/workflow/domain/{document,listingTypes}.ts',
    ],
    mayImport: ['workflow/pure', 'i18n', 'lib'],
  },

  { room: 'lib', files: ['src/lib/**'], mayImport: [] },
  { room: 'i18n', files: ['src/i18n/**'], mayImport: ['lib'] },

  {
    room: 'workflow/pure',
    files: [
      'src/workflow/domain/{table,can,requirements,words,proposals}.ts',
      'src/workflow/domain/{table,can,requirements}/**',
    ],
    mayImport: ['types'],
    never: [...PAYLOAD, ...REACT, ...NEXT],
  },
  // What the dashboard shows: the one part of the workflow that the admin calls on the server.
  {
    room: 'workflow/desk',
    files: ['src/workflow/queries/dashboard/**'],
    mayImport: ['workflow', 'workflow/pure', 'lib', 'i18n', 'types'],
    never: [...REACT, ...NEXT],
  },
  {
    room: 'workflow',
    files: ['src/workflow/**'],
    mayImport: ['workflow/pure', 'lib', 'i18n', 'cache/outbox', 'types'],
    never: NEXT,
  },

  { room: 'database', files: ['src/database/**'], mayImport: ['lib'], never: [...REACT, ...NEXT] },

  {
    room: 'cache/outbox',
    files: ['src/cache/outbox.ts', 'src/cache/outbox/**'],
    mayImport: ['cache', 'lib', 'types'],
    typesOnly: PAYLOAD,
  },
  {
    room: 'cache',
    files: ['src/cache/**'],
    mayImport: ['cache/outbox', 'lib', 'types'],
    typesOnly: PAYLOAD,
  },

  {
    room: 'access',
    files: ['src/access/**'],
    mayImport: ['workflow/pure', 'i18n', 'lib', 'types'],
    never: NEXT,
  },
  {
    room: 'fields',
    files: ['src/fields/**'],
    mayImport: ['access', 'workflow/pure', 'i18n', 'lib', 'types'],
    never: NEXT,
  },

  // A content type is a folder under src/collections; the names of its files say in which room they are.
  {
    room: 'content types',
    files: ['src/contentTypes/{index,facts}.ts', 'src/collections/*/facts.ts'],
    mayImport: [],
    never: [...PAYLOAD, ...REACT, ...NEXT],
    isForAll: true,
  },
  {
    room: 'public types',
    files: ['src/contentTypes/{pages.ts,preview.ts,publicType.tsx}', 'src/collections/*/public.{ts,tsx}'],
    mayImport: ['content', 'ui', 'i18n', 'types'],
    never: NEXT,
  },
  {
    room: 'content',
    files: ['src/content/**', 'src/collections/*/{card,read}.ts'],
    mayImport: ['payload.config', 'cache', 'i18n', 'lib', 'types'],
  },
  {
    room: 'ui',
    files: ['src/ui/**', 'src/collections/*/*.tsx'],
    mayImport: ['i18n', 'types'],
    typesOf: ['content'],
    never: PAYLOAD,
  },

  // A collection never imports another collection: it uses its slug. (See `oneCollection` in eslint.config.mjs.)
  {
    room: 'collection',
    files: ['src/collections/*/**', 'src/globals/*/**'],
    capture: ['name'],
    mayImport: [
      'collections',
      'access',
      'fields',
      'workflow',
      'workflow/pure',
      'cache/outbox',
      'i18n',
      'lib',
      'types',
    ],
    never: NEXT,
  },
  {
    room: 'collections',
    files: ['src/collections/*', 'src/globals/*'],
    mayImport: ['access', 'fields', 'workflow', 'workflow/pure', 'i18n', 'lib', 'types'],
    never: NEXT,
  },

  {
    room: 'admin',
    files: ['src/admin/**'],
    mayImport: ['workflow/pure', 'workflow/desk', 'i18n', 'lib', 'types'],
  },

  {
    room: 'app/(frontend)',
    files: ['src/app/(frontend)/**'],
    mayImport: ['public types', 'content', 'ui', 'i18n', 'lib', 'types'],
    never: PAYLOAD,
  },
  {
    room: 'app/(ops)',
    files: ['src/app/(ops)/**'],
    mayImport: ['payload.config', 'workflow', 'cache', 'cache/outbox', 'database', 'lib'],
  },
  { room: 'app/(payload)', files: ['src/app/(payload)/**'], mayImport: ['payload.config', 'cache', 'lib'] },
  {
    room: 'proxy.ts',
    files: ['src/proxy.ts'],
    mayImport: ['i18n', 'cache', 'lib'],
    never: PAYLOAD,
  },
  // The front door stands before the application and knows none of it but what it keeps.
  { room: 'door', files: ['src/door/**'], mayImport: ['cache', 'lib'], never: [...PAYLOAD, ...REACT] },
  {
    room: 'instrumentation.ts',
    files: ['src/instrumentation.ts'],
    mayImport: ['payload.config', 'workflow', 'cache', 'cache/outbox', 'database', 'lib'],
  },

  {
    room: 'seed',
    files: ['src/seed/**'],
    mayImport: ['payload.config', 'workflow', 'workflow/pure', 'database', 'i18n', 'lib', 'types'],
    never: [...REACT, ...NEXT],
  },
  {
    room: 'scripts',
    files: ['scripts/**'],
    mayImport: ['payload.config', 'seed', 'workflow', 'workflow/pure', 'database', 'i18n', 'lib', 'types'],
    never: [...REACT, ...NEXT],
  },
  {
    room: 'payload.config',
    files: ['payload.config.ts', 'src/contentTypes/collections.ts'],
    mayImport: [
      'collection',
      'collections',
      'access',
      'fields',
      'database',
      'workflow',
      'i18n',
      'lib',
      'types',
    ],
  },
  { room: 'tooling', files: ['*.config.{ts,mjs}', '*.rooms.mjs'], mayImport: ['lib', 'i18n'] },

  { room: 'tests', files: ['tests/**'], mayImport: ['**'] },
]

import boundaries from 'eslint-plugin-boundaries'
import tseslint from 'typescript-eslint'
import { LAYERS } from './eslint.layers.mjs'

const SEE = 'Who may import whom is the table in eslint.layers.mjs.'
const NO_ENUM = 'Use a table `as const` and a type derived from it.'
const inLayer = (layer) => ({ file: { categories: layer } })
const packages = (sources) => sources.map((source) => ({ module: { origin: ['external', 'core'], source } }))

/** A collection never imports another one: it uses its slug. */
const oneCollection = {
  from: inLayer('collection'),
  disallow: {
    to: { file: { categories: 'collection', captured: { name: '!{{ from.file.captured.name }}' } } },
  },
  message: `A collection never imports another: use its slug. ${SEE}`,
}

/** The layers that every other one may import. */
const FOR_ALL = LAYERS.filter(({ isForAll }) => isForAll).map(({ layer }) => layer)

/** The rows of one layer as policies; of the policies that match an import, the last decides. */
const policies = ({ layer, mayImport, typesOf = [], never = [], typesOnly = [] }) => [
  {
    from: inLayer(layer),
    disallow: { to: { module: { origin: 'local' } } },
    message: `'${layer}' may import ${mayImport.join(', ') || 'packages'} and itself, nothing else of ours. ${SEE}`,
  },
  { from: inLayer(layer), allow: { to: inLayer([layer, ...FOR_ALL, ...mayImport]) } },
  ...typesOf.map((name) => ({
    from: inLayer(layer),
    allow: { to: inLayer(name), dependency: { kind: 'type' } },
  })),
  ...packages(never).map((to) => ({
    from: inLayer(layer),
    disallow: { to },
    message: `'${layer}' may not import ${to.module.source}. ${SEE}`,
  })),
  ...packages(typesOnly).map((to) => ({
    from: inLayer(layer),
    disallow: { to, dependency: { kind: 'value' } },
    message: `'${layer}' may import only types of ${to.module.source}. ${SEE}`,
  })),
]

const NO_OWN_FORMATTER = [
  { selector: 'TSEnumDeclaration', message: NO_ENUM },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.object.name='Intl']",
    message: 'Each formatter holds memory that V8 does not see: take a kept one from src/lib/intl.ts.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
    message: 'It makes a formatter at each call: take a kept one from src/lib/intl.ts.',
  },
]

const WORDS_OF_THE_DESK =
  'The desk speaks three languages: this word belongs into src/i18n/desk (see CONTRIBUTING.md).'
/** Where words would be seen: between tags, in an attribute, in a notice; and whatever reads as a sentence. */
const NO_WORDS = [
  'JSXText[value=/\\p{L}{2}/u]',
  'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}{2}/u]',
  'JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/\\p{L}{2}/u]',
  'JSXAttribute[name.name=/^(aria-label|alt|body|confirmLabel|description|empty|heading|label|placeholder|title)$/] > Literal[value=/\\S/]',
  'CallExpression[callee.object.name="toast"] > Literal',
  'CallExpression[callee.property.name=/^(alert|confirm|prompt)$/] > Literal',
  'Literal[value=/^\\p{Lu}\\p{L}* (.* )?\\p{L}+/u]',
  'TemplateElement[value.raw=/^\\p{Lu}\\p{L}* (.* )?\\p{L}+/u]',
].map((selector) => ({ selector, message: WORDS_OF_THE_DESK }))

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.cache/',
      'data/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'client/src/schema.ts',
      'client/dist/',
      'src/app/(payload)/admin/importMap.js',
      'src/database/migrations/',
      'src/database/postgres/migrations/',
    ],
  },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 250 }],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: NO_ENUM }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The browser's copy of the admin counts only its own.
    ignores: ['src/lib/intl.ts', 'src/admin/**'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_OWN_FORMATTER],
    },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}'],
    // The name of the product is no word.
    ignores: ['src/admin/Brand/**'],
    rules: {
      // The desk asks in a dialog of its own: src/admin/Question.
      'no-alert': 'error',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: NO_ENUM }, ...NO_WORDS],
    },
  },
  {
    files: ['src/**', 'payload.config.ts', 'next.config.ts'],
    ignores: ['src/lib/env.ts', 'src/lib/env/**', 'src/instrumentation.ts', 'src/door/serve.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment through src/lib/env.ts.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['src/workflow/**', 'src/cache/outbox.ts'],
    rules: {
      // One setting replaces another whole: what holds above holds here too.
      'no-restricted-syntax': [
        'error',
        ...NO_OWN_FORMATTER,
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"]',
          message: 'The workflow takes its time from src/lib/clock.ts: tests set it.',
        },
      ],
    },
  },
  {
    files: ['src/**', 'client/src/**', 'scripts/**', 'tests/**', '*.config.{ts,mjs}', '*.layers.mjs'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/files': LAYERS.map(({ layer, files, capture }) => ({
        category: layer,
        pattern: files.map((glob) => glob.replace(/[()]/g, '\\$&')),
        capture,
      })),
      'boundaries/files-single-match': true,
      'boundaries/flag-as-external': { unresolvableAlias: false },
      'boundaries/legacy-templates': false,
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: [...LAYERS.flatMap(policies), oneCollection],
        },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
)

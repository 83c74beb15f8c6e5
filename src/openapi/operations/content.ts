import { CONTENT_SLUGS, SECTIONS } from '@/contentTypes'
import { SCHEMA_NAMES } from '../fields'
import { idInPath, type OperationsAround, type Operation } from '../operation'
import { queryAt, type Parameter } from '../parameters'
import {
  anyOf,
  anything,
  boolean,
  described,
  listOf,
  moment,
  object,
  orNull,
  refTo,
  string,
  whole,
} from '../schema'

/** Lists and documents: the same of each collection of texts, and of the files. */
export const contentOperations = ({ config }: OperationsAround): Operation[] => [
  ...config.collections
    .filter(({ slug }) => slug in SCHEMA_NAMES)
    .flatMap(({ slug, flattenedFields: fields, labels }): Operation[] => {
      const name = SCHEMA_NAMES[slug] ?? slug
      const isText = CONTENT_SLUGS.some((one) => one === slug)
      const tag = isText ? 'Content' : 'Files'
      const what = english(labels.plural).toLowerCase()
      const queryOf = (pathname: string): Parameter[] => queryAt(pathname, { slug, fields })
      const refusals = [403, 404, ...(isText ? [410] : [])]
      return [
        {
          ...{ method: 'get', path: `/api/${slug}`, id: `list${name}s`, tag },
          summary: `All ${what} that are public`,
          parameters: queryOf(`/api/${slug}`),
          answer: { description: 'A page of the list.', schema: refTo(`${name}List`) },
        },
        {
          ...{ method: 'get', path: `/api/${slug}/{id}`, id: `get${name}`, tag },
          summary: isText ? 'One of them' : 'What is known of a file',
          ...(isText && {
            by: 'readerOrProgram' as const,
            description:
              'With the key of a service account that may save here: the newest words, public or not, and where the text stands (`ProgramText`).',
          }),
          parameters: [idInPath, ...queryOf(`/api/${slug}/x`)],
          answer: { description: 'The document.', schema: anyOf(refTo(name), refTo(`${name}Part`)) },
          refusals,
        },
        {
          ...{ method: 'get', path: `/api/${slug}/count`, id: `count${name}s`, tag },
          summary: `The number of ${what} that are public`,
          parameters: queryOf(`/api/${slug}/count`),
          answer: { description: 'How many.', schema: object({ totalDocs: whole }) },
        },
        ...(isText ? [historyOf(slug, name, queryOf(`/api/${slug}/x/history`))] : []),
      ]
    }),
  byPath('/api/content/{section}/{slug}', { id: 'getByPath', example: '/api/content/forums/x' }, [
    sectionInPath,
    slugInPath,
  ]),
  byPath('/api/content/{slug}', { id: 'getStandingPage', example: '/api/content/x' }, [slugInPath]),
  structured('/api/content/{section}/{slug}.jsonld', 'getStructured', [sectionInPath, slugInPath]),
  structured('/api/content/{slug}.jsonld', 'getStructuredPage', [slugInPath]),
]

const historyOf = (slug: string, name: string, query: readonly Parameter[]): Operation => ({
  ...{ method: 'get', path: `/api/${slug}/{id}/history`, id: `get${name}History`, tag: 'Content' },
  summary: 'Its versions that were public, and what changed in each',
  parameters: [idInPath, ...query.map((one) => (one.name === 'limit' ? perPage : one))],
  answer: { description: 'The newest first.', schema: refTo('History') },
  refusals: [404, 410],
})

const perPage: Parameter = {
  ...{ name: 'limit', in: 'query', description: 'How many of them a page has.' },
  schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
}

const sectionInPath: Parameter = {
  ...{ name: 'section', in: 'path', required: true, description: 'The section of the site.' },
  schema: { type: 'string', enum: [...SECTIONS] },
}
const slugInPath: Parameter = {
  ...{
    name: 'slug',
    in: 'path',
    required: true,
    description: 'The address of the page, without its language.',
  },
  schema: { type: 'string', pattern: '^[a-z0-9-]{1,100}$' },
}

const byPath = (
  path: string,
  { id, example }: { id: string; example: string },
  inPath: readonly Parameter[],
): Operation => ({
  ...{ method: 'get', path, id, tag: 'Content' },
  summary: 'The document at a path of the site',
  description: 'The same as by its id, byte for byte.',
  parameters: [...inPath, ...queryAt(example, { slug: 'pages', fields: [] })],
  answer: {
    description: 'The document.',
    schema: anyOf(
      ...CONTENT_SLUGS.flatMap((slug) => [
        refTo(SCHEMA_NAMES[slug] ?? slug),
        refTo(`${SCHEMA_NAMES[slug] ?? slug}Part`),
      ]),
    ),
  },
  others: { 301: 'The document has another path: see `Location`.' },
  refusals: [404, 410],
})

const structured = (path: string, id: string, inPath: readonly Parameter[]): Operation => ({
  ...{ method: 'get', path, id, tag: 'Content' },
  summary: 'The document at a path of the site, by schema.org',
  description: 'As its page has it for search engines.',
  parameters: [
    ...inPath,
    {
      ...{ name: 'locale', in: 'query', description: 'The language of the answer.' },
      schema: refTo('Language'),
    },
  ],
  answer: { description: 'JSON-LD.', type: 'application/ld+json', schema: anything },
  others: { 301: 'The document has another path: see `Location`.' },
  refusals: [404, 410],
})

/** A page of a list, of each collection. */
export const listSchema = (name: string) =>
  object(
    {
      docs: listOf(anyOf(refTo(name), refTo(`${name}Part`))),
      totalDocs: whole,
      limit: whole,
      page: whole,
      totalPages: whole,
      hasNextPage: boolean,
      nextPage: orNull(whole),
      hasPrevPage: boolean,
      prevPage: orNull(whole),
      pagingCounter: whole,
    },
    { optional: ['pagingCounter'] },
  )

export const HISTORY = object({
  docs: listOf(
    object({
      version: string,
      publishedAt: moment,
      language: refTo('Language'),
      note: described(
        orNull(string),
        'What changed, for readers; null for the first version and for minor changes.',
      ),
      isMinor: boolean,
    }),
  ),
  totalDocs: whole,
  page: whole,
  limit: whole,
  totalPages: whole,
})

const english = (words: unknown): string =>
  typeof words === 'object' && words !== null && 'en' in words ? String(words.en) : String(words)

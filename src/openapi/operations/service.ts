import { CONTENT_SLUGS } from '@/contentTypes'
import { IMAGE_WIDTHS } from '@/lib/imageSizes'
import type { OperationsAround, Operation } from '../operation'
import { queryAt } from '../parameters'
import { anything, link, listOf, object, oneOf, orNull, refTo, string } from '../schema'

/** The installation itself: where things are, how it is called, and whether it is well. */
export const serviceOperations = ({ config }: OperationsAround): Operation[] => [
  {
    ...{ method: 'get', path: '/api', id: 'getAddresses', tag: 'Service' },
    summary: 'Where things are',
    answer: {
      description: 'Addresses.',
      schema: object(
        Object.fromEntries(
          [
            ...[...CONTENT_SLUGS, 'site', 'changes', 'vocabularies', 'catalogue', 'export'],
            ...['description', 'reference'],
          ].map((name) => [name, link]),
        ),
      ),
    },
  },
  {
    ...{ method: 'get', path: '/api/globals/site', id: 'getSite', tag: 'Service' },
    summary: 'The settings of the site: its names, owner, contact, licence',
    parameters: queryAt('/api/pages/x', {
      slug: 'pages',
      fields: config.globals[0]?.flattenedFields ?? [],
    }).filter(({ name }) => name === 'locale' || name === 'depth'),
    answer: { description: 'The settings.', schema: refTo('Site') },
  },
  {
    ...{ method: 'get', path: '/api/vocabularies', id: 'getVocabularies', tag: 'Content' },
    summary: 'The codes in the content, in which fields they stand, and what they are called',
    answer: {
      description: 'All of them, in every language that has words.',
      schema: object({
        vocabularies: listOf(
          object({
            name: string,
            fields: listOf(string),
            terms: listOf(
              object({
                code: string,
                labels: { type: 'object', additionalProperties: { type: 'string' } },
              }),
            ),
          }),
        ),
      }),
    },
  },
  {
    ...{ method: 'get', path: '/api/catalog.jsonld', id: 'getCatalogue', tag: 'Service' },
    summary: 'The data sets that are to be had here, for data portals (DCAT-AP 3)',
    answer: {
      description: 'JSON-LD, valid by the shapes of DCAT-AP 3.',
      type: 'application/ld+json',
      schema: anything,
    },
  },
  {
    ...{ method: 'get', path: '/api/media/file/{name}', id: 'getBytes', tag: 'Files' },
    summary: 'The bytes of a file',
    parameters: [
      {
        ...{ name: 'name', in: 'path', required: true, description: 'The `filename` of the file.' },
        schema: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,255}$' },
      },
      {
        ...{ name: 'width', in: 'query', description: 'Of a picture: smaller, as WebP.' },
        schema: { type: 'integer', enum: [...IMAGE_WIDTHS] },
      },
    ],
    answer: { description: 'The file, as its own type says.', type: '*/*', schema: {} },
    others: { 206: 'The part that `Range` asked for.' },
    refusals: [404, 416],
  },
  {
    ...{ method: 'post', path: '/api/graphql', id: 'askGraphql', tag: 'Content' },
    summary: 'What is public, by GraphQL',
    description:
      'Where the operator has switched it on; elsewhere it is 404. It reads under the same rules as the lists. A query that GraphQL refuses is answered 200 or 400 with `errors` of its own form.',
    body: object(
      {
        query: string,
        variables: orNull(anything),
        operationName: orNull(string),
      },
      { optional: ['variables', 'operationName'] },
    ),
    answer: { description: 'What was asked for.', schema: GRAPHQL },
    refusals: [403, 404, 413, 415],
  },
  {
    ...{ method: 'get', path: '/api/health', id: 'getHealth', tag: 'Service' },
    summary: 'Whether the process answers',
    answer: { description: 'It does.', schema: object({ status: oneOf(['alive']) }), isUntagged: true },
  },
  {
    ...{ method: 'get', path: '/api/ready', id: 'getReadiness', tag: 'Service' },
    summary: 'Whether the database answers, and there is room to save',
    answer: {
      description: 'Readers are served.',
      isUntagged: true,
      schema: object({ status: oneOf(['ready', 'readOnly']), reason: string }, { optional: ['reason'] }),
    },
  },
  {
    ...{ method: 'get', path: '/api/openapi.json', id: 'getDescription', tag: 'Service' },
    summary: 'This description',
    answer: { description: 'OpenAPI 3.1.', schema: anything },
  },
  {
    ...{ method: 'get', path: '/api/docs', id: 'getReference', tag: 'Service' },
    summary: 'This description, to be read by people',
    answer: { description: 'A page.', type: 'text/html', schema: string },
  },
]

const GRAPHQL = object(
  {
    data: orNull(anything),
    errors: listOf({ ...object({ message: string }), additionalProperties: true }),
  },
  { optional: ['data', 'errors'] },
)

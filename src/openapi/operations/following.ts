import { CONTENT_SLUGS } from '@/contentTypes'
import { CHANGE_KINDS } from '@/workflow/domain/changes'
import type { Operation } from '../operation'
import { anyOf, boolean, described, link, listOf, moment, object, oneOf, refTo, string } from '../schema'

/** What mirrors ask: everything, and what has changed since. */
export const followingOperations = (): Operation[] => [
  {
    ...{ method: 'get', path: '/api/changes', id: 'getChanges', tag: 'Following' },
    summary: 'What has changed in public, in order',
    parameters: [
      {
        ...{ name: 'since', in: 'query', required: true },
        description: '`next` of an earlier answer, the `cursor` of the export, or `now`.',
        schema: { type: 'string', minLength: 1, maxLength: 500 },
      },
      {
        ...{ name: 'limit', in: 'query', description: 'How many changes an answer has.' },
        schema: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
      },
      {
        ...{ name: 'wait', in: 'query' },
        description: 'Seconds to wait for a change where there is none yet.',
        schema: { type: 'integer', minimum: 0, maximum: 30, default: 0 },
      },
    ],
    answer: { description: 'The changes, and the cursor to go on with.', schema: refTo('Changes') },
    refusals: [410],
  },
  {
    ...{ method: 'get', path: '/api/export.ndjson', id: 'getExport', tag: 'Following' },
    summary: 'All that is public, in one answer',
    description: 'A line of JSON each: the cursor, the documents, and that this was all.',
    parameters: [
      {
        ...{ name: 'locale', in: 'query', description: 'The language of the documents, or `all`.' },
        schema: { anyOf: [refTo('Language'), oneOf(['all'])], default: 'en' },
      },
      {
        ...{ name: 'after', in: 'query' },
        description: 'The collection and the slug of the last document that you have, to go on behind it.',
        schema: { type: 'string', pattern: `^(${CONTENT_SLUGS.join('|')})/[A-Za-z0-9_-]{1,100}$` },
      },
    ],
    answer: {
      ...{ description: 'Lines of `ExportLine`.', type: 'application/x-ndjson', schema: string },
      isUntagged: true,
    },
  },
]

const collection = oneOf([...CONTENT_SLUGS])

export const CHANGES = object({
  changes: listOf(refTo('Change')),
  next: described(string, 'The cursor to go on with, once all of `changes` is done.'),
  hasMore: described(boolean, 'There is more already.'),
})

export const CHANGE = object(
  {
    kind: oneOf([...CHANGE_KINDS]),
    collection: described(string, 'The collection; `site` for the settings.'),
    id: string,
    at: moment,
    version: string,
    moved: described({ const: true }, 'It has another address than before.'),
    languages: listOf(refTo('Language')),
    url: described(link, 'The answer as it is after this change, or later. Add your `locale`.'),
    withdrawnAt: moment,
    notice: string,
    redirectTo: string,
  },
  { optional: ['version', 'moved', 'languages', 'withdrawnAt', 'notice', 'redirectTo'] },
)

export const exportLine = (documents: readonly string[]) =>
  anyOf(
    object({ cursor: string, locale: string }),
    object({ collection, id: string, document: anyOf(...documents.map(refTo)) }),
    object({ complete: { const: true } }),
  )

import { marked, SLIPPED, type Call, type Target } from './Target'

/** Path 8: nothing of Payload's own publishes or withdraws by the clock. */
export const scheduleAttempts = ({ forum, secret }: Target): Call[] =>
  (
    [
      ['publish', secret],
      ['publish', forum],
      ['unpublish', forum],
    ] as const
  ).map(([type, value]) => ({
    name: 'schedule-publish',
    args: { type, date: '2001-01-01T00:00:00.000Z', doc: { relationTo: 'forums', value } },
  }))

/** Path 9: a language written over another one, of a text that is public or was. */
export const copyAttempts = ({ forum, secret, role }: Target): Call[] =>
  [
    { collectionSlug: 'forums', docID: forum, fromLocale: 'fr', toLocale: 'en' },
    { collectionSlug: 'forums', docID: forum, fromLocale: 'en', toLocale: 'fr' },
    { collectionSlug: 'forums', docID: forum, fromLocale: 'en', toLocale: 'all' },
    { collectionSlug: 'forums', docID: secret, fromLocale: 'en', toLocale: 'en' },
    { collectionSlug: 'roles', docID: role, fromLocale: 'fr', toLocale: 'en' },
  ].map((args) => ({ name: 'copy-data-from-locale', args: { ...args, overrideData: true } }))

/** The rest of them, which only read or draw. */
export const otherCalls = ({ forum, secret }: Target): Call[] => [
  ...[forum, secret].map((id) => ({
    name: 'form-state',
    args: {
      ...{ id, collectionSlug: 'forums', schemaPath: 'forums', operation: 'update' },
      ...{ data: { ...marked, id }, docPreferences: { fields: {} }, renderAllFields: true },
      ...{ docPermissions: { update: true, fields: true }, returnLockStatus: true, updateLastEdited: true },
    },
  })),
  { name: 'render-document', args: { collectionSlug: 'forums', docID: secret, initialData: marked } },
  { name: 'render-document-slots', args: { collectionSlug: 'forums', id: secret } },
  { name: 'render-list', args: { collectionSlug: 'forums', query: { limit: 100 } } },
  {
    name: 'table-state',
    args: { collectionSlug: 'forums', query: { limit: 100, where: { title: { equals: SLIPPED } } } },
  },
  { name: 'get-upcoming-scheduled-publish', args: { collectionSlug: 'forums', id: forum } },
  {
    name: 'slugify',
    args: { collectionSlug: 'forums', data: marked, path: 'slug', valueToSlugify: SLIPPED },
  },
  { name: 'get-default-layout', args: {} },
  { name: 'no-such-function', args: { collectionSlug: 'forums', id: forum, data: marked } },
]

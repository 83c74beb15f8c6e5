import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { aPerson } from '../../support/aPerson'
import { aPicture } from '../../support/aPicture'
import { aPublicDocument } from '../../support/aPublicDocument'
import { setRecord } from '../../support/setRecord'

export const CONTENT = ['forums', 'roles', 'events', 'documents', 'pages'] as const
/** What stands in every text of every hidden document. */
export const CANARY = 'zqxcanary'

export interface Canaries {
  /** ids that no outsider may see */
  hidden: { collection: string; id: string }[]
  /** ids of the public documents, which refer to all of the hidden ones */
  shown: Record<(typeof CONTENT)[number], string>
}

type Hide = (payload: Payload, collection: CollectionSlug, id: string) => Promise<void>

/** How a document can be there and not be public. */
const HIDDEN: Record<string, Hide> = {
  draft: async () => undefined,
  trashed: async (payload, collection, id) => {
    await payload.db.updateOne({
      collection,
      id,
      data: { _status: 'published', deletedAt: new Date().toISOString() },
    })
    await setRecord(payload, { collection, id, live: 'none' })
  },
  archived: async (payload, collection, id) => {
    await payload.db.updateOne({
      collection,
      id,
      data: { _status: 'draft', version: '1.0', languages: ['en'] },
    })
    await setRecord(payload, { collection, id, live: 'archived' })
  },
}

/** Hidden documents full of canaries, and public ones that refer to them in every way there is. */
export const canaries = async (payload: Payload): Promise<Canaries> => {
  const author = await aPerson('author')
  const upload = await payload.create({
    collection: 'media',
    data: { credit: CANARY },
    file: await aPicture({ name: `${CANARY}.jpeg` }),
    user: author,
  })
  const hidden = [{ collection: 'media', id: String(upload.id) }]
  for (const collection of CONTENT)
    for (const [kind, hide] of Object.entries(HIDDEN)) {
      const id = await aDraft(payload, collection, `${CANARY}-${kind}`)
      await hide(payload, collection, id)
      hidden.push({ collection, id })
    }

  const shown: [string, string][] = []
  for (const collection of CONTENT)
    shown.push([collection, await aPublicDocument(payload, collection, { title: 'Shown', slug: 'shown' })])
  const known = Object.fromEntries(shown) as Canaries['shown'] // one of each of CONTENT, just above
  for (const collection of CONTENT) {
    const { flattenedFields } = payload.collections[collection].config
    const data = referringTo(flattenedFields, [
      ...hidden,
      ...CONTENT.map((to) => ({ collection: to, id: known[to] })),
    ])
    // SQLite empties the localised fields of a row that are not written.
    await payload.db.updateOne({
      collection,
      id: known[collection],
      data: { title: { en: 'Shown' }, ...data },
    })
    await aForwardDraft(payload, collection, known[collection])
  }
  return { hidden, shown: known }
}

const aDraft = async (payload: Payload, collection: (typeof CONTENT)[number], slug: string) => {
  const data = { title: CANARY, slug } as never // what a draft needs, in each of the collections
  const { id } = await payload.create({ collection, data, draft: true, locale: 'en', depth: 0 })
  const texts = textsOf(payload.collections[collection].config.flattenedFields)
  await payload.db.updateOne({ collection, id, data: texts })
  return String(id)
}

/** A newer version, with canaries, over the public text. */
const aForwardDraft = async (payload: Payload, collection: (typeof CONTENT)[number], parent: string) => {
  const now = new Date().toISOString()
  const texts = textsOf(payload.collections[collection].config.flattenedFields)
  await payload.db.createVersion({
    collectionSlug: collection,
    parent,
    versionData: {
      ...texts,
      slug: `${CANARY}-forward`,
      _status: 'draft',
      createdAt: now,
      updatedAt: now,
    } as never, // a row as stored
    autosave: false,
    createdAt: now,
    updatedAt: now,
  })
}

const isStored = (field: FlattenedField): boolean => !('virtual' in field && field.virtual)

/** A canary in every text of a row. */
const textsOf = (fields: readonly FlattenedField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(isStored).flatMap((field): [string, unknown][] => {
      const put = (value: unknown) =>
        [[field.name, 'localized' in field && field.localized ? { en: value } : value]] as [string, unknown][]
      if (field.name === 'slug' || field.name === 'version') return []
      if (field.type === 'text' || field.type === 'textarea')
        return 'hasMany' in field && field.hasMany ? [] : put(CANARY)
      if (field.type === 'richText')
        return put(
          aText([
            { type: 'text', text: CANARY, version: 1, format: 0, mode: 'normal', style: '', detail: 0 },
          ]),
        )
      if (field.type === 'group' && !('localized' in field && field.localized))
        return put(textsOf(field.flattenedFields))
      return []
    }),
  )

const referringTo = (fields: readonly FlattenedField[], all: Canaries['hidden']): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(isStored).flatMap((field): [string, unknown][] => {
      if (field.type === 'relationship' || field.type === 'upload') {
        const ids = all.filter(({ collection }) => collection === field.relationTo).map(({ id }) => id)
        return [[field.name, field.hasMany ? ids : ids[0]]]
      }
      if (field.type === 'richText')
        return [[field.name, field.localized ? { en: linking(all) } : linking(all)]]
      if (field.type === 'array' && field.name === 'files')
        return [
          [
            field.name,
            [{ id: '65f0c0ffee65f0c0ffee65f0', language: 'en', ...referringTo(field.flattenedFields, all) }],
          ],
        ]
      if (field.type === 'group' && !field.localized)
        return [[field.name, referringTo(field.flattenedFields, all)]]
      return []
    }),
  )

const linking = (all: Canaries['hidden']) =>
  aText(
    all.map(({ collection, id }) =>
      collection === 'media'
        ? {
            type: 'upload',
            version: 3,
            id: 'an-upload',
            relationTo: collection,
            value: id,
            fields: {},
            format: '',
          }
        : {
            type: 'link',
            version: 3,
            id: `to-a-${collection}`,
            fields: { linkType: 'internal', doc: { relationTo: collection, value: id } },
            children: [
              {
                type: 'text',
                text: 'words of a link',
                version: 1,
                format: 0,
                mode: 'normal',
                style: '',
                detail: 0,
              },
            ],
            direction: null,
            format: '',
            indent: 0,
          },
    ),
  )

const aText = (children: unknown[]) => {
  const block = { version: 1, direction: null, format: '', indent: 0 }
  return {
    root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', textFormat: 0, children }] },
  }
}

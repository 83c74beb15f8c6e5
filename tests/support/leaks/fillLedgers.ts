import { createLocalReq, type Payload } from 'payload'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { writesPastTheWorkflow } from '../testPayload'
import { canaryIn } from './canary'
import type { Reference } from './Canaries'

/** What the ledgers hold about hidden documents: comments, reasons, texts that were public once, who did it. */
export const fillLedgers = async (
  payload: Payload,
  { documents, person }: { documents: readonly Reference[]; person: string },
): Promise<void> => {
  writesPastTheWorkflow()
  const req = await createLocalReq({}, payload)
  const at = new Date().toISOString()
  for (const { collection, id } of documents) {
    const key = `${collection}/${id}`
    const record = await payload.db.findOne<{ id: string }>({
      collection: 'records',
      where: { key: { equals: key } },
    })
    if (record) {
      const words = {
        reason: canaryIn('reason'),
        contentOwner: canaryIn('owner'),
        changeNote: canaryIn('change'),
        notice: 'For readers',
      }
      const people = { validatedBy: person, publishedBy: person }
      await payload.db.updateOne({
        collection: 'records',
        id: record.id,
        data: { ...record, ...words, ...people, withdrawnAt: at },
      })
    }
    const entry = await payload.db.findOne<{ id: string }>({
      collection: 'search-index',
      where: { key: { equals: key } },
    })
    if (entry) {
      const found = { acronyms: canaryIn('acronym'), titles: canaryIn('title'), text: canaryIn('text') }
      const data = { ...entry, ...found, terms: [canaryIn('term')] }
      await payload.db.updateOne({ collection: 'search-index', id: entry.id, data })
    }
    await inTransaction(req, { about: [] }, (own) =>
      recordAct(own, { act: 'transition', collection, documentId: id, comment: canaryIn('comment') }),
    )
    const about = { collection, documentId: id, number: '1.0' }
    const content = { title: canaryIn('edition') }
    await payload.db.create({
      collection: 'editions',
      data: {
        ...about,
        key: `${key}/1.0`,
        language: 'en',
        from: at,
        content,
        hash: canaryIn('hash'),
        publishedBy: person,
        validatedBy: person,
        writtenBy: [person],
      },
    })
    await payload.db.create({
      collection: 'change-notes',
      data: { ...about, edition: `${key}/1.0`, note: canaryIn('note'), at, actorId: person },
    })
    const told = { collection, documentId: id, person, actorId: person, kind: 'review', at, isRead: false }
    const notice = { ...told, event: canaryIn('event'), key: `${canaryIn('told')}/${key}`, digest: null }
    await payload.db.create({ collection: 'notifications', data: notice })
    const comment = {
      text: canaryIn('comment'),
      quotation: canaryIn('passage'),
      field: 'title',
      isOpen: true,
    }
    await payload.db.create({
      ...{ collection: 'comments', data: { ...comment, collection, documentId: id, author: person, at } },
    })
    const link = {
      token: canaryIn('token') + key,
      versionId: 'x',
      language: 'en',
      purpose: canaryIn('purpose'),
    }
    await payload.db.create({
      collection: 'preview-links',
      data: { ...link, collection, documentId: id, madeBy: person, madeAt: at, expiresAt: at },
    })
    await payload.db.create({
      collection: 'link-checks',
      data: {
        ...{ key: canaryIn('link') + key, address: `https://${canaryIn('address')}.example.eu/`, texts: 1 },
        ...{ places: [key], collections: `,${collection},`, answer: '404', trouble: 'gone' },
        ...{ askedAt: at, brokenSince: at },
      },
    })
    const contribution = { key: `${key}/${person}`, collection, documentId: id, actorId: person, at }
    if (
      !(await payload.db.findOne({
        collection: 'contributions',
        where: { key: { equals: contribution.key } },
      }))
    )
      await payload.db.create({ collection: 'contributions', data: contribution })
  }
}

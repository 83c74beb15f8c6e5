import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { loadDocument } from '@/workflow/queries/document'

type Row = Record<string, unknown> & { id: string }

/** What all the ledgers say of one standing page, each row as a few words, in a fixed order. */
export async function ledgersOf(payload: Payload, id: string) {
  const rowsOf = async (collection: string, sort?: string) => {
    const { docs } = await payload.db.find<Row>({
      // The ledgers are collections like others; their slugs are written out below.
      collection: collection as CollectionSlug,
      pagination: false,
      where: { documentId: { equals: id } },
      ...(sort && { sort }),
    })
    return docs
  }
  const log = await rowsOf('audit-log', 'seq')
  const { faces, record } = await loadDocument(await createLocalReq({}, payload), { collection: 'pages', id })
  const versions = await payload.db.findVersions({
    collection: 'pages',
    pagination: false,
    where: { parent: { equals: id } },
  })
  return {
    faces: `${faces.live}/${faces.draft}`,
    step: record.step,
    acts: log.filter(({ act }) => act !== 'refusal').map(({ name, actorId }) => `${name} by ${actorId}`),
    refusals: log.filter(({ act }) => act === 'refusal'),
    editions: (await rowsOf('editions'))
      .map(({ number, publishedBy }) => `${number} by ${publishedBy}`)
      .sort(),
    announced: (await rowsOf('outbox', 'seq')).map(({ act }) => String(act)),
    contributors: (await rowsOf('contributions')).map(({ actorId }) => String(actorId)).sort(),
    versions: versions.docs.length,
  }
}

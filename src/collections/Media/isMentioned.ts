import type { PayloadRequest } from 'payload'

/**
 * Does any row or stored version of any collection or global mention this id, in a relation or inside a text?
 * Thorough rather than fast: it reads everything, and a file is seldom deleted.
 */
export const isMentioned = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const { db, config } = req.payload
  for (const { slug: collection, versions } of config.collections) {
    if (NO_CONTENT.test(collection)) continue
    if (await holds(id, (page) => db.find({ collection, ...ALL, page, req }))) return true
    if (!versions) continue
    if (await holds(id, (page) => db.findVersions({ collection, ...ALL, page, req }))) return true
  }
  for (const { slug } of config.globals) {
    if (JSON.stringify(await db.findGlobal({ slug, req })).includes(id)) return true
  }
  return false
}

const ALL = { limit: 100, locale: 'all', sort: 'id', where: {} } as const
// Payload's own tables, people, and ledgers that name a file only because it was uploaded.
const NO_CONTENT = /^(payload-.*|users|media|redirects|audit-log|outbox)$/

const holds = async (
  id: string,
  read: (page: number) => Promise<{ docs: unknown[]; hasNextPage: boolean }>,
): Promise<boolean> => {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await read(page)
    if (docs.some((doc) => JSON.stringify(doc).includes(id))) return true
    if (!hasNextPage) return false
  }
}

import type { CollectionSlug, Payload, Where } from 'payload'

/** How many rows are read at once: at the start there may be tens of thousands. */
const PAGE = 1_000

type Asked = { collection: CollectionSlug; where: Where; select: Readonly<Record<string, true>> }

/** Reads rows page by page, in the order of their ids, with the application's own authority. */
export async function* rowsByPage(
  payload: Payload,
  { where, ...asked }: Asked,
): AsyncGenerator<{ id: string }> {
  for (let last: string | null = null; ;) {
    const after: Where = last === null ? {} : { id: { greater_than: last } }
    const { docs } = await payload.db.find<{ id: string }>({
      ...{ ...asked, select: { ...asked.select }, limit: PAGE, pagination: false, sort: 'id' },
      where: { and: [where, after] },
    })
    yield* docs
    last = docs.length < PAGE ? null : String(docs.at(-1)?.id)
    if (last === null) return
  }
}

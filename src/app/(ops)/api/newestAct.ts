import type { Payload } from 'payload'

/** The number of the newest act in the log: 0 while it is empty. */
export const newestAct = async ({ db }: Payload): Promise<number> => {
  const { docs } = await db.find<{ seq: number }>({
    collection: 'audit-log',
    limit: 1,
    pagination: false,
    sort: '-seq',
  })
  return docs[0]?.seq ?? 0
}

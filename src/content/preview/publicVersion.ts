import { z } from 'zod'
import { payload } from '../payload'
import { asVisitor } from '../rows/asVisitor'
import type { Previewed } from './viewOf'

const Row = z.object({ version: z.string().nullish() })

/** The version that a visitor sees now; null when the document is not public. */
export async function publicVersion(collection: Previewed, id: string): Promise<string | null> {
  const { docs } = await (
    await payload()
  ).find({ ...asVisitor, collection, select: { version: true }, where: { id: { equals: id } } })
  return docs[0] ? (Row.parse(docs[0]).version ?? null) : null
}

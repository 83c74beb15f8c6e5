import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { WorkflowError } from '../errors'

export const noSuchDocument = () => new WorkflowError(404, 'There is no such document.', { code: 'notFound' })

/**
 * The collection of a text that this person may read. Who may not does not learn whether it is there.
 * @throws WorkflowError 404
 */
export async function readableText(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<SanitizedCollectionConfig> {
  const all = Object.values(req.payload.collections)
  const config = all.find((each) => each.config.slug === collection)?.config
  const mayRead = config?.custom.hasWorkflow ? await config.access.read({ id, req }) : false
  if (!config || mayRead !== true) throw noSuchDocument()
  return config
}

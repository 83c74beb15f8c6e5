import type { Desk } from './aDesk'

/** Every pair of faces a document can have (live/draft). A text with neither face is in the trash. */
export const PAIRS = [
  ...['none/draft', 'none/needsReview', 'none/requestValidation', 'none/validated'],
  ...['published/none', 'published/draft', 'published/needsReview'],
  ...['published/requestValidation', 'published/validated'],
  ...['archived/none', 'archived/draft', 'archived/needsReview'],
  ...['archived/requestValidation', 'archived/validated'],
  ...['expired/none', 'expired/draft', 'expired/needsReview'],
  ...['expired/requestValidation', 'expired/validated'],
] as const

export type Pair = (typeof PAIRS)[number]

/** A document that came to these faces by transitions. What is public waits for its second look. */
export async function aPairOfFaces(desk: Desk, pair: Pair): Promise<string> {
  const [live, draft] = pair.split('/')
  const id = await desk.write()
  if (live !== 'none') await desk.act('validator', 'publishUrgently', id, { reason: 'A fixture.' })
  if (live === 'archived')
    await desk.act('validator', 'archive', id, { reason: 'A fixture.', notice: 'Gone.' })
  if (live === 'expired') await desk.act('validator', 'expire', id)
  if (draft === 'none') return id
  if (live === 'published') await desk.save('author', id)
  if (live === 'archived' || live === 'expired') await desk.act('author', 'reopen', id)
  if (draft === 'draft') return id
  await desk.act('author', 'requestReview', id)
  if (draft === 'needsReview') return id
  await desk.act('reviewer', 'requestValidation', id)
  if (draft === 'requestValidation') return id
  await desk.act('validator', 'validate', id)
  return id
}

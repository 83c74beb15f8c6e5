import { idOf } from './idOf'
import { linkProblem } from './linkProblem'
import type { Targets } from './Targets'

interface LinkFields {
  linkType?: string | undefined
  url?: string | undefined
  doc?: { relationTo: string; value: unknown } | null | undefined
}

/** Where a link leads; `null` when it has to stay plain text. */
export const linkHref = ({ linkType, url, doc }: LinkFields, targets: Targets): string | null => {
  if (linkType !== 'internal') return linkProblem(url) === null ? (url ?? null) : null
  return doc ? (targets.pages.get(`${doc.relationTo}/${idOf(doc.value) ?? ''}`) ?? null) : null
}

import { isContentType } from '@/contentTypes'
import { idOf } from './idOf'
import { linkProblem } from './linkProblem'
import type { TextNode } from './TextNode'

/** Says why a link in a text is refused; `null` when it is sound. */
export const linkNodeProblem = ({ fields }: TextNode): string | null => {
  if (typeof fields !== 'object' || fields === null)
    return 'a link leads nowhere. Set its address or remove it.'
  const url: unknown = 'url' in fields ? fields.url : undefined
  const doc: unknown = 'doc' in fields ? fields.doc : undefined
  const isInternal = 'linkType' in fields && fields.linkType === 'internal'
  // The one that is not meant is checked by nobody, and readers of the API would get it.
  if (isInternal ? url : doc) return 'a link leads to two places. Set its address again.'
  if (!isInternal) return linkProblem(url)
  const isSound =
    typeof doc === 'object' &&
    doc !== null &&
    'relationTo' in doc &&
    isContentType(doc.relationTo) &&
    idOf('value' in doc ? doc.value : undefined) !== null
  return isSound ? null : 'an internal link has no page. Choose the page again or remove the link.'
}

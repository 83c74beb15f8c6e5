import type { CollectionSlug } from 'payload'
import { aText } from './aText'

/** A text whose words lead to another text of the site. */
export const aLinkToText = (relationTo: CollectionSlug, value: string) => {
  const text = aText('A link')
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo, value } }
  const link = { type: 'link', version: 3, direction: null, format: '', indent: 0, fields }
  return {
    root: {
      ...text.root,
      children: text.root.children.map((paragraph) => ({
        ...paragraph,
        children: [{ ...link, children: paragraph.children }],
      })),
    },
  }
}

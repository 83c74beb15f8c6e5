import { aText } from './aText'

/** A text in which one link leads to an address. */
export const aLinkTo = (url: string) => {
  const { root } = aText('See:')
  const text = {
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text: 'a page elsewhere',
    type: 'text',
    version: 1,
  }
  const element = { direction: 'ltr', format: '', indent: 0, version: 3 }
  const link = {
    ...element,
    children: [text],
    fields: { linkType: 'custom', newTab: false, url },
    type: 'link',
  }
  const paragraph = {
    ...element,
    children: [link],
    textFormat: 0,
    textStyle: '',
    type: 'paragraph',
    version: 1,
  }
  return { root: { ...root, children: [paragraph] } }
}

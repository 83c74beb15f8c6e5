import { MOST_SPANNED } from '@/lib/pasted/elements'

type Fits = (value: unknown) => boolean

const oneOf =
  (...values: readonly unknown[]): Fits =>
  (value) =>
    values.includes(value)
const isAnything: Fits = () => true
const isBoolean: Fits = (value) => typeof value === 'boolean'
const isNumber: Fits = (value) => typeof value === 'number'
const isNumbers: Fits = (value) => Array.isArray(value) && value.every(isNumber)
const isSpan =
  (most: number): Fits =>
  (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
const isId: Fits = (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
const isColour: Fits = (value) => typeof value === 'string' && /^[#\w(),.% -]{0,40}$/.test(value)
/** An object of these parts and no others. */
const holds =
  (parts: Readonly<Record<string, Fits>>): Fits =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([name, part]) =>
        part === undefined || part === null || (Object.hasOwn(parts, name) && parts[name]?.(part)),
    )

const NODE = { type: isAnything, version: isNumber }
const TEXT = {
  ...NODE,
  detail: isNumber,
  format: isNumber,
  mode: oneOf('normal', 'token', 'segmented'),
  // The editor obeys it: words could be there for readers, and hidden from who validates them.
  style: oneOf(''),
  text: isAnything,
}
const ALIGNMENT = oneOf('', 'left', 'start', 'center', 'right', 'end', 'justify')
const ELEMENT = {
  ...NODE,
  children: isAnything,
  direction: oneOf('ltr', 'rtl'),
  format: ALIGNMENT,
  indent: isNumber,
  textFormat: isNumber,
  textStyle: oneOf(''),
}
const LINK = {
  ...ELEMENT,
  id: isId,
  fields: holds({
    doc: holds({ relationTo: isId, value: isId }),
    linkType: oneOf('custom', 'internal'),
    newTab: isBoolean,
    url: isAnything,
  }),
}

/** The parts of each node that the editor writes, and what each can be. What is asked of their values is elsewhere. */
export const NODE_PARTS: Readonly<Record<string, Readonly<Record<string, Fits>>>> = {
  root: ELEMENT,
  paragraph: ELEMENT,
  quote: ELEMENT,
  heading: { ...ELEMENT, tag: isAnything },
  list: { ...ELEMENT, listType: isAnything, start: isNumber, tag: oneOf('ul', 'ol') },
  listitem: { ...ELEMENT, checked: isBoolean, value: isNumber },
  link: LINK,
  autolink: LINK,
  table: {
    ...ELEMENT,
    colWidths: isNumbers,
    frozenColumnCount: isNumber,
    frozenRowCount: isNumber,
    rowStriping: isBoolean,
  },
  tablerow: { ...ELEMENT, height: isNumber },
  tablecell: {
    ...ELEMENT,
    backgroundColor: isColour,
    colSpan: isSpan(MOST_SPANNED.colSpan),
    headerState: isNumber,
    rowSpan: isSpan(MOST_SPANNED.rowSpan),
    verticalAlign: oneOf('top', 'middle', 'bottom'),
    width: isNumber,
  },
  text: TEXT,
  tab: TEXT,
  linebreak: NODE,
  upload: {
    ...NODE,
    fields: holds({ alt: isAnything, caption: isAnything, id: isId }),
    format: ALIGNMENT,
    id: isId,
    relationTo: isId,
    value: isId,
  },
}

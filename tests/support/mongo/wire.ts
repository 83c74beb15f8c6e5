/** MongoDB's wire protocol, as far as a go-between needs it. https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */

const HEADER = 16
export const OP_REPLY = 1
export const OP_MSG = 2013

export interface Message {
  bytes: Buffer
  id: number
  /** The message that this one answers. */
  to: number
  kind: number
}

/** Cuts what comes over a socket into whole messages. */
export const messagesOf = (take: (message: Message) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    while (rest.length >= HEADER && rest.length >= rest.readInt32LE(0)) {
      const bytes = rest.subarray(0, rest.readInt32LE(0))
      rest = rest.subarray(bytes.length)
      take({ bytes, id: bytes.readInt32LE(4), to: bytes.readInt32LE(8), kind: bytes.readInt32LE(12) })
    }
  }
}

/** Where the document of a command or an answer stands: the only one of an `OP_REPLY`, the body of an `OP_MSG`. */
export const documentIn = ({ bytes, kind }: Message): { start: number; end: number } | undefined => {
  const start = kind === OP_REPLY ? HEADER + 20 : kind === OP_MSG ? bodyIn(bytes) : undefined
  return start === undefined ? undefined : { start, end: start + bytes.readInt32LE(start) }
}

/** The driver may put a section of many documents before the body. */
const bodyIn = (bytes: Buffer): number | undefined => {
  for (let at = HEADER + 4; at < bytes.length;) {
    if (bytes[at] === 0) return at + 1
    at += 1 + bytes.readInt32LE(at + 1)
  }
  return undefined
}

/** The same message with another document in its place. */
export const withDocument = (message: Message, document: Buffer): Buffer => {
  const { start, end } = documentIn(message) ?? { start: message.bytes.length, end: message.bytes.length }
  const bytes = Buffer.concat([message.bytes.subarray(0, start), document, message.bytes.subarray(end)])
  bytes.writeInt32LE(bytes.length, 0)
  return bytes
}

/** The answer to a command. */
export const answerTo = ({ id }: Message, document: Buffer): Buffer => {
  const head = Buffer.alloc(HEADER + 5)
  head.writeInt32LE(head.length + document.length, 0)
  head.writeInt32LE(id, 8)
  head.writeInt32LE(OP_MSG, 12)
  return Buffer.concat([head, document])
}

export interface Element {
  name: string
  start: number
  value: number
  end: number
}

/** The elements of a BSON document, on its first level. https://bsonspec.org/spec.html */
export const elementsOf = (document: Buffer): Element[] => {
  const elements: Element[] = []
  for (let start = 4; document[start] !== 0;) {
    const nameEnd = document.indexOf(0, start + 1)
    const value = nameEnd + 1
    const end = value + sizeOf(document, document[start] ?? 0, value)
    elements.push({ name: document.toString('utf8', start + 1, nameEnd), start, value, end })
    start = end
  }
  return elements
}

const FIXED: Readonly<Record<number, number>> = {
  0x01: 8,
  0x06: 0,
  0x07: 12,
  0x08: 1,
  0x09: 8,
  0x0a: 0,
  0x10: 4,
  0x11: 8,
  0x12: 8,
  0x13: 16,
  0x7f: 0,
  0xff: 0,
}

const sizeOf = (document: Buffer, type: number, value: number): number => {
  const fixed = FIXED[type]
  if (fixed !== undefined) return fixed
  const length = document.readInt32LE(value)
  // A string and its like: length and bytes. A document or an array: its length counts itself. Binary: a subtype, too.
  if (type === 0x02 || type === 0x0d || type === 0x0e) return 4 + length
  if (type === 0x03 || type === 0x04) return length
  if (type === 0x05) return 5 + length
  throw new Error(`A command with an element of type ${type}`)
}

/** The document without some of its elements. */
export const without = (
  document: Buffer,
  elements: readonly Element[],
  names: ReadonlySet<string>,
): Buffer => {
  const kept = elements.filter(({ name }) => !names.has(name))
  const bytes = Buffer.concat([
    Buffer.alloc(4),
    ...kept.map(({ start, end }) => document.subarray(start, end)),
    Buffer.alloc(1),
  ])
  bytes.writeInt32LE(bytes.length, 0)
  return bytes
}

import type { CollectionBeforeReadHook, FieldHook, PayloadRequest, TextField } from 'payload'
import { env } from '@/lib/env'
import { isIdAlone } from '@/lib/isIdAlone'
import { siteFor } from './siteFor'

/** The licence under which an answer may be reused: that of the settings of the site, else of the installation. */
export const license = (): TextField => ({
  name: 'license',
  type: 'text',
  label: 'Licence',
  virtual: true,
  admin: {
    hidden: true,
    disableListColumn: true,
    description: 'The licence under which the content may be reused.',
  },
  hooks: { afterRead: [ofTheSite] },
})

const known = new WeakMap<PayloadRequest, string>()

/**
 * Reads it before the fields are made: each comes into the answer when it is done, and the same answer is to have the
 * same bytes. An id alone names none.
 */
export const knowLicense: CollectionBeforeReadHook = async ({ doc, req }) => {
  if (isAnswered(req) && !isIdAlone(doc) && !known.has(req)) known.set(req, await licenseFor(req))
  return doc as unknown // Payload's own type of a document is any
}

const ofTheSite: FieldHook = ({ req }) => (isAnswered(req) ? (known.get(req) ?? licenseFor(req)) : undefined)

/** For API consumers, and for what is kept of an answer to them: pages show it from what they keep of the settings. */
const isAnswered = ({ context, payloadAPI }: PayloadRequest): boolean =>
  payloadAPI !== 'local' || context.isVisitor === true

const licenseFor = async (req: PayloadRequest): Promise<string> => {
  const { licence } = await siteFor(req)
  return licence?.name || env.LICENSE
}

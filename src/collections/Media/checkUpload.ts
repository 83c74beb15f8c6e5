import { worded } from '@/i18n/desk/reasons'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { DiskFull, hasRoom } from '@/lib/disk'
import { env } from '@/lib/env'
import { FILE_TYPES } from '@/lib/fileTypes'
import { mayUpload } from './mayUpload'
import { safeName } from './safeName'

const LARGEST = 25 * 1024 * 1024

/**
 * Accepts a file only if its first bytes, its ending and the list of types agree, and a PDF only whole. (Payload alone
 * trusts the ending when it cannot tell the type from the bytes.)
 */
export const checkUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  // Who may not upload is refused next, without a look at what they sent.
  if (operation !== 'create' || !(overrideAccess || mayUpload({ req }))) return args
  const { file } = req
  // Payload would fetch a file from any address in the data, past all that is checked here.
  if (!file) throw new Refusal({ code: 'missing', ...worded('refusal.chooseFile'), status: 400 })
  if (file.data.length > LARGEST) {
    const words = worded('refusal.fileTooLarge', { most: LARGEST / 1024 / 1024 })
    throw new Refusal({ code: 'tooLarge', ...words, status: 413 })
  }
  if (!(await hasRoom(env.DATA_DIR, file.data.length))) throw new DiskFull('There is no room for an upload.')
  const name = safeName(file.name)
  const found = await fileTypeFromBuffer(file.data)
  if (!found || !isAllowed(found.mime)) {
    throw new Refusal({
      code: 'type',
      ...worded('refusal.fileType', { name, accepted: ACCEPTED }),
      status: 415,
    })
  }
  const endings: readonly string[] = FILE_TYPES[found.mime]
  if (!endings.includes(name.slice(name.lastIndexOf('.') + 1))) {
    const words = worded('refusal.fileEnding', { name, ending: endings[0] ?? '' })
    throw new Refusal({ code: 'ending', ...words, status: 415 })
  }
  if (found.mime === 'application/pdf' && !isWholePdf(file.data)) {
    const words = worded('refusal.filePdf', { name })
    throw new Refusal({ code: 'invalid', path: 'file', ...words, status: 422 })
  }
  req.file = { ...file, name, mimetype: found.mime }
  return args
}

const isAllowed = (mime: string): mime is keyof typeof FILE_TYPES => Object.hasOwn(FILE_TYPES, mime)

/** What Payload looks for next, too: it would tell the log of an error where somebody's file is damaged. */
const isWholePdf = (data: Buffer): boolean => {
  const end = data.subarray(-1024).toString('latin1')
  return data.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('%%EOF') && end.includes('xref')
}

const ACCEPTED = Object.values(FILE_TYPES)
  .map(([ending]) => ending)
  .join(', ')

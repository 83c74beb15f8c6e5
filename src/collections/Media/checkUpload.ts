import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { FILE_TYPES } from './fileTypes'
import { mayUpload } from './mayUpload'
import { MediaError } from './MediaError'
import { safeName } from './safeName'

const LARGEST = 25 * 1024 * 1024

/**
 * Accepts a file only if its first bytes, its ending and the list of types agree. (Payload alone trusts the
 * ending when it cannot tell the type from the bytes.)
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
  if (!file) throw new MediaError(400, 'missing', 'Choose a file to upload.')
  if (file.data.length > LARGEST) {
    throw new MediaError(
      413,
      'tooLarge',
      `The file is larger than ${LARGEST / 1024 / 1024} MB. Make it smaller.`,
    )
  }
  const name = safeName(file.name)
  const found = await fileTypeFromBuffer(file.data)
  if (!found || !isAllowed(found.mime)) {
    throw new MediaError(415, 'type', `“${name}” is not of a type that the site accepts: ${ACCEPTED}.`)
  }
  const endings: readonly string[] = FILE_TYPES[found.mime]
  if (!endings.includes(name.slice(name.lastIndexOf('.') + 1))) {
    throw new MediaError(
      415,
      'ending',
      `“${name}” does not contain what its ending says. Rename it to .${endings[0]}.`,
    )
  }
  req.file = { ...file, name, mimetype: found.mime }
  return args
}

const isAllowed = (mime: string): mime is keyof typeof FILE_TYPES => Object.hasOwn(FILE_TYPES, mime)

const ACCEPTED = Object.values(FILE_TYPES)
  .map(([ending]) => ending)
  .join(', ')

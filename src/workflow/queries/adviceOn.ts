import type { FlattenedField, PayloadRequest } from 'payload'
import { unnamedPictures } from '../domain/unnamedPictures'
import type { Draft } from '../commands/check'
import { notPublicOf } from './relationProblems'
import type { Advice } from '../domain/document'

const PICTURE = /\.(jpe?g|png|webp)$/i

/** What is not wrong with a draft, but good to know. */
export async function adviceOn(
  req: PayloadRequest,
  fields: FlattenedField[],
  { content, files, references }: Draft,
): Promise<Advice[]> {
  const links = (await notPublicOf(req, references)).map(({ path, collection }) => ({
    path,
    message: `A link into ${collection} is not public yet: readers see plain text until it is.`,
  }))
  const pictures = new Set(files.filter(({ filename }) => PICTURE.test(filename)).map(({ id }) => String(id)))
  return [...links, ...unnamedPictures(fields, content, pictures).map((path) => ({ path, message: UNNAMED }))]
}

const UNNAMED =
  'A picture has no alternative text: people who cannot see it learn nothing of it. In a text, the pencil on the picture opens it. Leave it empty only for pure decoration.'

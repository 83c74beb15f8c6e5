import type { FlattenedField, PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import type { Locale } from '@/i18n/locales'
import { proseAdvice, type Advice } from '../domain/prose'
import { isPictureName, unnamedPictures } from '../domain/references'
import type { Draft } from '../domain/steps'
import { notPublicOf } from './problems'

/**
 * What is not wrong with a draft, but good to know.
 * @param language in which it is written
 */
export async function adviceOn(
  req: PayloadRequest,
  fields: FlattenedField[],
  { content, files, references }: Draft,
  language: Locale,
): Promise<Advice[]> {
  const links = (await notPublicOf(req, references)).map(({ path, target, title }) => ({
    ...{ path, target },
    ...worded('advice.link', { title }),
  }))
  const pictures = new Set(
    files.filter(({ filename }) => isPictureName(filename)).map(({ id }) => String(id)),
  )
  return [
    ...links,
    ...unnamedPictures(fields, content, pictures).map((path) => ({ path, ...worded('advice.picture') })),
    ...proseAdvice(fields, content, language),
  ]
}

import type { ClientField, FlattenedField, FormState } from 'payload'
import { flattenAllFields, reduceFieldsToValues } from 'payload/shared'
import { worded } from '@/i18n/desk/reasons'
import { isLocale } from '@/i18n/locales'
import { proseAdvice, type Advice } from '@/workflow/domain/prose'
import { unnamedPictures } from '@/workflow/domain/references'

/** What could be easier to read in a form as it stands, and the files of which it is to be known whether they are pictures. */
export type TypedAdvice = { advice: Advice[]; files: string[] }

/**
 * The advice on what is typed, by the same rules as on what is saved; what is to be asked of other texts is left out.
 * @param pictures the files that are known to be pictures
 * @param language in which the text is written
 */
export function adviceTyped(
  own: readonly ClientField[],
  state: FormState,
  { language, pictures }: { language: string; pictures: ReadonlySet<string> },
): TypedAdvice {
  // The browser knows of a field what is looked at here: its name, its type, and what is in it.
  const fields = flattenAllFields({ fields: own as never }) as FlattenedField[]
  const content = reduceFieldsToValues(state, true) as Record<string, unknown>
  const files = new Set<string>()
  unnamedPictures(fields, content, { has: (id) => Boolean(files.add(id)) && false })
  return {
    advice: [
      ...unnamedPictures(fields, content, pictures).map((path) => ({ path, ...worded('advice.picture') })),
      ...(isLocale(language) ? proseAdvice(fields, content, language) : []),
    ],
    files: [...files],
  }
}

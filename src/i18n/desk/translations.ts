import { deepMergeSimple } from '@payloadcms/translations/utilities'
import payloadsDe from '../payload/de.json'
import payloadsEn from '../payload/en.json'
import payloadsFr from '../payload/fr.json'
import sie from '../payload/sie.json'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import type { DeskLanguage } from './words'

/** A missing language, and a missing word, is a type error. */
const DESK: Record<DeskLanguage, Record<keyof typeof en, string>> = { en, fr, de }

/** In French none is counted as one is: “0 texte”. What says one in words alone is not said of none. */
function noneAsOne(words: Record<string, string>): Record<string, string> {
  const counted = Object.entries(words).filter(
    ([key, word]) => key.endsWith('_one') && word.includes('{{count}}'),
  )
  return Object.fromEntries(counted.map(([key, word]) => [key.replace(/one$/, 'zero'), word]))
}

/**
 * What Payload is told to say: the words of the desk, and those of Payload's own that we say otherwise. They are those
 * of our guides, and none that speaks of Payload or of what the database does.
 */
export const DESK_TRANSLATIONS = {
  en: { ...payloadsEn, desk: DESK.en },
  fr: { ...payloadsFr, desk: { ...noneAsOne(DESK.fr), ...DESK.fr } },
  // Payload’s German says “du”: colleagues are addressed with “Sie”.
  de: deepMergeSimple<Record<string, unknown> & { desk: typeof DESK.de }>(
    { ...sie, desk: DESK.de },
    payloadsDe,
  ),
}

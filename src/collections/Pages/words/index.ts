import formsDe from './forms.de.json'
import formsFr from './forms.fr.json'

/** What is said of standing pages alone: in their form. */
export const pageWords = {
  site: { en: {}, fr: {}, de: {} },
  forms: { fr: formsFr, de: formsDe },
  same: ['fr Page', 'fr Pages'],
}

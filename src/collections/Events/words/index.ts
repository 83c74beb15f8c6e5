import de from './de.json'
import en from './en.json'
import formsDe from './forms.de.json'
import formsFr from './forms.fr.json'
import fr from './fr.json'

/** What is said of events alone: on the site, and in their form. */
export const eventWords = {
  site: { en, fr, de },
  forms: { fr: formsFr, de: formsDe },
  same: ['de Online'],
}

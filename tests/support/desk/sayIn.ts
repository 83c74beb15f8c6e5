import { t } from '@payloadcms/translations'
import { DESK_TRANSLATIONS } from '@/i18n/desk/translations'
import { deskWords, type DeskLanguage } from '@/i18n/desk/words'

/** The words of the desk as Payload says them in a language: `sayIn('fr')('save.draft')`. */
export const sayIn = (language: DeskLanguage) =>
  deskWords((key, vars) => t({ key, translations: DESK_TRANSLATIONS[language], ...(vars && { vars }) }))

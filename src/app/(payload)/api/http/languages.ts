import config from '@payload-config'
import type { Languages } from './chooseLocale'

/** The languages of the configuration. */
export const languages = async (): Promise<Languages> => {
  const { localization } = await config
  return localization
    ? { codes: localization.localeCodes, initial: localization.defaultLocale }
    : { codes: ['en'], initial: 'en' }
}

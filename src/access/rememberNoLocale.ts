import type { SanitizedCollectionConfig } from 'payload'
import { DEFAULT_LOCALE } from '@/i18n/locales'

const KEY = 'locale'

/**
 * Payload remembers for each person the language that they last looked at, and shows every list, form and setting in
 * it from then on. A text has one language here, which its address names: what is remembered, from now or from
 * before, always reads as the usual one.
 */
export const rememberNoLocale = (preferences: SanitizedCollectionConfig): void => {
  preferences.hooks.afterRead = [
    ...preferences.hooks.afterRead,
    ({ doc }) => (doc.key === KEY ? { ...doc, value: DEFAULT_LOCALE } : doc),
  ]
  // The browser asks by an endpoint that runs no hooks: ours comes before it.
  if (!preferences.endpoints) return
  preferences.endpoints.unshift({
    path: `/${KEY}`,
    method: 'get',
    custom: { access: 'anyone' },
    handler: () => Response.json({ key: KEY, value: DEFAULT_LOCALE }),
  })
}

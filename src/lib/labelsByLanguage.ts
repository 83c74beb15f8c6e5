import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { requestContext } from './requestContext'

/** As in payload.config.ts, which is not loaded yet when this is needed. */
const CONFIG = {
  i18n: { supportedLanguages: { en: {}, fr: {}, de: {} }, fallbackLanguage: 'en' },
} as unknown as SanitizedConfig // all that is asked of it

/** The language of the desk in which the request that is answered now is shown; undefined outside requests. */
const languageNow = (): string | undefined => {
  const asked = requestContext.getStore()?.headers
  if (!asked) return undefined
  const headers = new Headers({
    cookie: asked.cookie ?? '',
    'accept-language': asked['accept-language'] ?? '',
  })
  return getRequestLanguage({ config: CONFIG, cookies: parseCookies(headers), headers })
}

/**
 * Payload keeps the fields that forms are sent, with their labels, by collection alone: whoever opens a drawer first
 * decides in which language everybody reads its labels until the process ends. Here they are kept for each language.
 */
class ByLanguage extends Map<string, unknown> {
  override get(collection: string): unknown {
    const language = languageNow()
    return language && super.get(`${language} ${collection}`)
  }

  override set(collection: string, fields: unknown): this {
    const language = languageNow()
    return language ? super.set(`${language} ${collection}`, fields) : this
  }
}

/** Must come before anything of Payload's admin is loaded: that looks once whether there is such a map. */
export const keepByLanguage = (): void => {
  Object.assign(globalThis, { _payload_clientSchemaMap: new ByLanguage() })
}

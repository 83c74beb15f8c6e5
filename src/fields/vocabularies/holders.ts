import type { PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import type { Said, Vocabulary } from '.'

const byRequest = new WeakMap<PayloadRequest, Promise<Vocabulary['terms']>>()

/** Who can hold a role, as the settings of the site name them: read once for each request. */
export const holdersOf = (req: PayloadRequest): Promise<Vocabulary['terms']> => {
  const known = byRequest.get(req) ?? read(req)
  byRequest.set(req, known)
  return known
}

const read = async ({ payload }: PayloadRequest): Promise<Vocabulary['terms']> => {
  const { holders } = await payload.findGlobal({
    ...{ slug: 'site', depth: 0, locale: 'all', overrideAccess: false },
    select: { holders: true },
  })
  return new Map(
    (holders ?? []).flatMap(({ code, name }): [string, Said][] => (code ? [[code, saidIn(name)]] : [])),
  )
}

/** Settings that were never saved come as their default, one plain text; the types declare that of one language. */
const saidIn = (name: unknown): Said => {
  if (typeof name === 'string') return { en: name }
  const said = isRecord(name) ? Object.entries(name) : []
  return Object.fromEntries(said.filter(([language, text]) => isLocale(language) && text)) as Said
}

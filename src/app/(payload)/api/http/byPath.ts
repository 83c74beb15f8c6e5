import { shared } from '@/cache/shared'
import { listedAt } from '@/content/listings'
import { isContentType } from '@/contentTypes'
import { PUBLIC_TYPES } from '@/contentTypes/pages'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { parsePath, type Place } from '@/i18n/routing/address'
import { recordAddressOf, endOf, onSite } from '@/i18n/routing/answerFor'
import { env } from '@/lib/env'
import { EVERY_LANGUAGE } from './chooseLocale'
import { refusal } from './refusal'
import type { RestHandler } from './RestHandler'

const AT = '/api/content'
/** Of the site, without the language behind it. */
const PATH = new RegExp(`^${AT}/([a-z0-9-]+(?:/[a-z0-9-]+)?)(\\.jsonld)?$`)

/**
 * Answers a document by its path on the site, as it is answered by its id. What became of a path is known as for the
 * site: 301 to where a text stands now, 410 with its notice where it was withdrawn.
 */
export const byPath =
  (handler: RestHandler): RestHandler =>
  async (request, args) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || !url.pathname.startsWith(`${AT}/`)) return handler(request, args)
    const [, path = '', form = ''] = PATH.exec(url.pathname) ?? []
    const place = parsePath(`/${path}`)
    if (!place?.slug) return refusal(404, NOTHING)

    const { address, departure } = endOf(recordAddressOf(place), shared().addresses.departureOf)
    if (departure?.kind === 'gone') return refusal(410, withdrawn(departure))
    if (departure) return movedTo(departure.to, url, form)
    const listed = await listedAt(address)
    if (!listed) return refusal(404, NOTHING)
    if (form) return asData(address, url)
    const slug = listed.key.split('/')
    url.pathname = `/api/${listed.key}`
    return handler(new Request(url, request), { params: Promise.resolve({ slug }) })
  }

/** By schema.org, as the page has it. */
const asData = async (address: string, { searchParams }: URL): Promise<Response> => {
  const asked = searchParams.get('locale')
  if (asked !== null && EVERY_LANGUAGE.has(asked)) return refusal(400, ONE_LANGUAGE)
  const [type = '', slug = ''] = address.split('/')
  if (!isContentType(type)) return refusal(404, NOTHING)
  const data = await PUBLIC_TYPES[type].structured(slug, isLocale(asked) ? asked : DEFAULT_LOCALE)
  if (!data) return refusal(404, NOTHING)
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/ld+json' } })
}

const ONE_LANGUAGE = {
  ...{ code: 'malformedQuery', path: 'locale' },
  message: 'By schema.org a document is answered in one language: "locale" is the code of it.',
}

const NOTHING = {
  code: 'notFound',
  message: `There is no document at this path. A path is that of its page, without the language: ${AT}/forums/internet-governance-forum.`,
}

const withdrawn = ({ at, notice }: { at: string | null; notice: string | null }) => ({
  code: 'withdrawn',
  message: notice || 'This text was withdrawn.',
  ...(at && { withdrawnAt: at }),
  ...(notice && { notice }),
})

/** To the document that stands there now, with the same query; to the page, where that is of no document. */
const movedTo = (to: string, { search }: URL, form: string): Response => {
  const isElsewhere = /^https?:/.test(to)
  const place = isElsewhere ? null : parsePath(`/${onSite(to)}`)
  const location = place?.slug
    ? `${env.SERVER_URL}${AT}/${pathOf(place)}${form}${search}`
    : new URL(isElsewhere ? to : `/${onSite(to)}`, env.SERVER_URL).href
  return new Response(null, { headers: { location }, status: 301 })
}

const pathOf = ({ section, slug }: Place): string => [section, slug].filter(Boolean).join('/')

import { shared } from '@/cache/shared'
import { listedAt } from '@/content/listings'
import { parsePath, type Place } from '@/i18n/routing/address'
import { addressOf, endOf, onSite } from '@/i18n/routing/answerFor'
import { env } from '@/lib/env'
import { refusal } from './refusal'
import type { RestHandler } from './RestHandler'

const AT = '/api/content'
/** Of the site, without the language behind it. */
const PATH = new RegExp(`^${AT}/([a-z0-9-]+(?:/[a-z0-9-]+)?)$`)

/**
 * Answers a document by its path on the site, as it is answered by its id. What became of a path is known as for the
 * site: 301 to where a text stands now, 410 with its notice where it was withdrawn.
 */
export const byPath =
  (handler: RestHandler): RestHandler =>
  async (request, args) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || !url.pathname.startsWith(`${AT}/`)) return handler(request, args)
    const [, path = ''] = PATH.exec(url.pathname) ?? []
    const place = parsePath(`/${path}`)
    if (!place?.slug) return refusal(404, NOTHING)

    const { address, departure } = endOf(addressOf(place), shared().addresses.departureOf)
    if (departure?.kind === 'gone') return refusal(410, withdrawn(departure))
    if (departure) return movedTo(departure.to, url)
    const listed = await listedAt(address)
    if (!listed) return refusal(404, NOTHING)
    const slug = listed.key.split('/')
    url.pathname = `/api/${listed.key}`
    return handler(new Request(url, request), { params: Promise.resolve({ slug }) })
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
const movedTo = (to: string, { search }: URL): Response => {
  const isElsewhere = /^https?:/.test(to)
  const place = isElsewhere ? null : parsePath(`/${onSite(to)}`)
  const location = place?.slug
    ? `${env.SERVER_URL}${AT}/${pathOf(place)}${search}`
    : new URL(isElsewhere ? to : `/${onSite(to)}`, env.SERVER_URL).href
  return new Response(null, { headers: { location }, status: 301 })
}

const pathOf = ({ section, slug }: Place): string => [section, slug].filter(Boolean).join('/')

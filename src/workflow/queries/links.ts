import type { Payload } from 'payload'
import { isLocale } from '@/i18n/locales'
import { pageAddress } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { NoAnswer, statusInTheEnd, type AskOutside, type Silence } from '@/lib/http/askOutside'
import { createRobots, type KnownRules } from '@/lib/http/robots'
import { isLeft, troubleOf } from '../domain/brokenLinks'
import { contentFields, contentOf } from '../domain/content'
import type { StoredDocument } from '../domain/document'
import { linksIn } from '../domain/links'
import { pagesOf } from '../ledgers/audit/read'

/** An address that does not answer as it should, and the pages that lead there. */
export type BrokenLink = { link: string; why: Exclude<Silence, 'otherPort'> | number; pages: string[] }

type LinkReport = {
  /** How many were asked. */
  asked: number
  /** How many their hosts do not want to be asked by programs, are at other ports, or too many of one host. */
  left: number
  broken: BrokenLink[]
}

type Check = {
  ask: AskOutside
  /** Our name as a robots.txt may say it. */
  agent: string
  /** The host of this site, whose addresses are no links to elsewhere. */
  ownHost: string
  tell?: (asked: number) => void
  signal?: AbortSignal
}

export const HOSTS_AT_ONCE = 8
/** More of one host are left for the next time: one a second, they would take all night. */
const MOST_OF_A_HOST = 1_000

/** Asks all addresses outside to which public texts lead, in each of their public languages. It changes nothing. */
export async function checkLinks(
  payload: Payload,
  { ask, agent, ownHost, tell, signal }: Check,
): Promise<LinkReport> {
  const placesOf = await publicLinks(payload, ownHost)
  const answerOf = createAnswers(ask, agent)
  const report: LinkReport = { asked: 0, left: 0, broken: [] }

  const look = async (link: string) => {
    const answer = await answerOf(link, signal)
    if (isLeft(answer)) report.left += 1
    else report.asked += 1
    const pages = (placesOf.get(link) ?? []).map(({ page }) => page)
    if (!isLeft(answer) && troubleOf(answer)) report.broken.push({ link, why: answer, pages })
    tell?.(report.asked)
  }

  const hosts = [...byHost(placesOf.keys(), (link) => link).values()]
  await Promise.all(
    Array.from({ length: HOSTS_AT_ONCE }, async () => {
      for (let links = hosts.pop(); links; links = hosts.pop()) {
        report.left += Math.max(0, links.length - MOST_OF_A_HOST)
        for (const link of links.slice(0, MOST_OF_A_HOST)) await look(link)
      }
    }),
  )
  report.broken.sort((one, other) => one.link.localeCompare(other.link))
  return report
}

/** A way to ask addresses what becomes of them, as their hosts wish. `kept`: what hosts have said of that before. */
export function createAnswers(ask: AskOutside, agent: string, kept?: KnownRules) {
  const robots = createRobots(ask, agent, kept)
  return async (link: string, signal?: AbortSignal): Promise<number | Silence | 'left'> => {
    try {
      if (!(await robots(link, signal))) return 'left'
      return await statusInTheEnd(ask, link, signal)
    } catch (error) {
      if (error instanceof NoAnswer) return error.code
      throw error
    }
  }
}

/** What is asked of each host, by host. */
export function byHost<T>(items: Iterable<T>, addressOf: (item: T) => string): Map<string, T[]> {
  const hosts = new Map<string, T[]>()
  for (const item of items) {
    const { host } = new URL(addressOf(item))
    hosts.set(host, [...(hosts.get(host) ?? []), item])
  }
  return hosts
}

/** A public text in one language. */
type Place = { collection: string; documentId: string; page: string }

/** Is this a host that the operator wants nobody to ask, or one below it? */
const isLeftAlone = (host: string): boolean =>
  env.LINK_CHECKS_EXCEPT.some((named) => host === named || host.endsWith(`.${named}`))

/** The addresses of other hosts to which public texts lead, each with the pages that do. */
export async function publicLinks(
  payload: Payload,
  ownHost: string,
  signal?: AbortSignal,
): Promise<Map<string, Place[]>> {
  const placesOf = new Map<string, Place[]>()
  for (const { config } of Object.values(payload.collections)) {
    if (!config.custom.hasWorkflow) continue
    const fields = contentFields(config)
    for await (const docs of pagesOf<StoredDocument>(payload, config.slug, { locale: 'all' })) {
      signal?.throwIfAborted()
      for (const doc of docs) {
        if (doc._status !== 'published') continue
        for (const locale of ((doc.languages ?? []) as unknown[]).filter(isLocale)) {
          const page = pageAddress({ collection: config.slug, slug: String(doc.slug), locale })
          for (const link of linksIn(contentOf(fields, doc, locale))) {
            const { host, hostname } = new URL(link)
            if (host === ownHost || isLeftAlone(hostname)) continue
            const places = placesOf.get(link)
            const place = { collection: config.slug, documentId: doc.id, page }
            if (places) places.push(place)
            else placesOf.set(link, [place])
          }
        }
      }
    }
  }
  return placesOf
}

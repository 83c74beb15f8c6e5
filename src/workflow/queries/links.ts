import type { Payload } from 'payload'
import { isLocale } from '@/i18n/locales'
import { pageAddress } from '@/i18n/routing/address'
import { NoAnswer, statusInTheEnd, type Ask, type Silence } from '@/lib/http/askOutside'
import { createRobots } from '@/lib/http/robots'
import { contentFields, contentOf } from '../domain/content'
import type { StoredDocument } from '../domain/document'
import { linksIn } from '../domain/links'
import { pagesOf } from '../ledgers/audit/read'

/** An address that does not answer as it should, and the pages that lead there. */
export type BrokenLink = { link: string; why: Silence | number; pages: string[] }

export type LinkReport = {
  /** How many were asked. */
  asked: number
  /** How many their hosts do not want to be asked by programs, or are too many of one host. */
  left: number
  broken: BrokenLink[]
}

type Check = {
  ask: Ask
  /** Our name as a robots.txt may say it. */
  agent: string
  /** The host of this site, whose addresses are no links to elsewhere. */
  ownHost: string
  tell?: (asked: number) => void
  signal?: AbortSignal
}

const HOSTS_AT_ONCE = 8
/** More of one host are left for the next time: one a second, they would take all night. */
const MOST_OF_A_HOST = 1_000

/** Asks all addresses outside to which public texts lead, in each of their public languages. It changes nothing. */
export async function checkLinks(
  payload: Payload,
  { ask, agent, ownHost, tell, signal }: Check,
): Promise<LinkReport> {
  const pagesWith = await publicLinks(payload)
  const robots = createRobots(ask, agent)
  const report: LinkReport = { asked: 0, left: 0, broken: [] }

  const look = async (link: string) => {
    const why = await answerOf(link)
    if (why === 'left') report.left += 1
    else report.asked += 1
    if (why !== null && why !== 'left') report.broken.push({ link, why, pages: pagesWith.get(link) ?? [] })
    tell?.(report.asked)
  }
  const answerOf = async (link: string): Promise<Silence | number | 'left' | null> => {
    try {
      if (!(await robots(link, signal))) return 'left'
      const status = await statusInTheEnd(ask, link, signal)
      return isBroken(status) ? status : null
    } catch (error) {
      if (error instanceof NoAnswer) return error.code
      throw error
    }
  }

  const hosts = [...byHost(pagesWith.keys(), ownHost).values()]
  const worker = async () => {
    for (let links = hosts.pop(); links; links = hosts.pop()) {
      report.left += Math.max(0, links.length - MOST_OF_A_HOST)
      for (const link of links.slice(0, MOST_OF_A_HOST)) await look(link)
    }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker))
  report.broken.sort((one, other) => one.link.localeCompare(other.link))
  return report
}

/** What says nothing of the page: who asks may not know, or asks too often. */
const SAYS_NOTHING: ReadonlySet<number> = new Set([401, 403, 407, 429, 451, 999])

const isBroken = (status: number) => status >= 400 && !SAYS_NOTHING.has(status)

function byHost(links: Iterable<string>, ownHost: string): Map<string, string[]> {
  const hosts = new Map<string, string[]>()
  for (const link of links) {
    const { host } = new URL(link)
    if (host !== ownHost) hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return hosts
}

/** The addresses to which public texts lead, each with the pages that do. */
async function publicLinks(payload: Payload): Promise<Map<string, string[]>> {
  const pagesWith = new Map<string, string[]>()
  for (const { config } of Object.values(payload.collections)) {
    if (!config.custom.hasWorkflow) continue
    const fields = contentFields(config)
    for await (const docs of pagesOf<StoredDocument>(payload, config.slug, { locale: 'all' }))
      for (const doc of docs) {
        if (doc._status !== 'published') continue
        for (const locale of ((doc.languages ?? []) as unknown[]).filter(isLocale)) {
          const page = pageAddress({ collection: config.slug, slug: String(doc.slug), locale })
          for (const link of linksIn(contentOf(fields, doc, locale)))
            pagesWith.set(link, [...(pagesWith.get(link) ?? []), page])
        }
      }
  }
  return pagesWith
}

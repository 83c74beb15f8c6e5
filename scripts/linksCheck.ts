import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/lib/env'
import { createAsk } from '@/lib/http/askOutside'
import { LINK_AGENT } from '@/workflow/commands/linkChecks'
import { checkLinks, type BrokenLink } from '@/workflow/queries/links'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run links:check
Asks every address outside to which a public text leads, one a second and host, as far as its robots.txt allows, and
names those that do not answer as they should, by page. It asks public addresses alone. It only reads: Fora may be
running.`

const WHY: Record<Exclude<BrokenLink['why'], number>, string> = {
  notAnAddress: 'no address of http or https',
  notPublic: 'an address of a private network',
  noSuchHost: 'no such host',
  timeout: 'no answer in time',
  certificate: 'no valid certificate',
  noConnection: 'no connection',
  tooManyRedirects: 'too many redirects',
}

const PAUSE_MS = 3_000

/** On the error stream, so that what is found stands alone: how far it is, every few seconds. */
const sayOften = () => {
  let last = Date.now()
  return (asked: number) => {
    if (Date.now() - last < PAUSE_MS) return
    last = Date.now()
    process.stderr.write(`… ${asked} links asked\n`)
  }
}

const byPage = (broken: readonly BrokenLink[]): string[] => {
  const pages = new Map<string, string[]>()
  for (const { link, pages: named, why } of broken)
    for (const page of named)
      pages.set(page, [...(pages.get(page) ?? []), `  ${link}: ${typeof why === 'number' ? why : WHY[why]}`])
  return [...pages]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([page, links]) => [page, ...links])
}

await report(async () => {
  if (process.argv.length > 2) return USAGE
  const payload = await getPayload({ config })
  const { asked, broken, left } = await checkLinks(payload, {
    ask: createAsk({ agent: `${LINK_AGENT} (+${env.SERVER_URL})` }),
    agent: LINK_AGENT,
    ownHost: new URL(env.SERVER_URL).host,
    tell: sayOften(),
  })
  await payload.destroy()
  const rest =
    left > 0
      ? ` ${left} were left: as their hosts wish, at other ports, or because there are many of one host.`
      : ''
  if (broken.length === 0) return `All ${asked} links answer.${rest}`
  throw new UsageError(
    [`${broken.length} of ${asked} links are broken:${rest}`, ...byPage(broken)].join('\n'),
  )
})

import type { AskOutside } from './askOutside'

type Rule = { isAllowed: boolean; pattern: string }

/** As much of a robots.txt as is read (RFC 9309 asks for 500 KiB at least), in bytes. */
const MOST = 512 * 1024

/**
 * What a robots.txt says to us: the rules of the groups that name us, or else those for everybody (RFC 9309).
 * @param agent our name, in small letters
 */
export function rulesFor(text: string, agent: string): Rule[] {
  const groups: { agents: string[]; rules: Rule[] }[] = []
  let isHead = false
  for (const line of text.split(/[\r\n]+/)) {
    const at = line.indexOf(':')
    const name = line.slice(0, Math.max(at, 0)).trim().toLowerCase()
    const value = (line.slice(at + 1).split('#')[0] ?? '').trim()
    if (name === 'user-agent') {
      if (!isHead) groups.push({ agents: [], rules: [] })
      isHead = true
      groups.at(-1)?.agents.push(value.toLowerCase())
    } else if (name === 'allow' || name === 'disallow') {
      isHead = false
      if (value !== '') groups.at(-1)?.rules.push({ isAllowed: name === 'allow', pattern: value })
    }
  }
  const own = groups.filter(({ agents }) => agents.includes(agent))
  return (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    ({ rules }) => rules,
  )
}

/** May this path be asked? The longest rule decides; of two alike, the one that allows. */
export function isAllowedBy(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null
  for (const rule of rules) {
    if (!fits(rule.pattern, path)) continue
    const longer = rule.pattern.length - (best?.pattern.length ?? -1)
    if (longer > 0 || (longer === 0 && rule.isAllowed)) best = rule
  }
  return best?.isAllowed ?? true
}

/** `*` stands for anything, `$` for the end. Part after part, each at its first place: no pattern takes long. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = isWhole ? parts.pop() : undefined
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!isWhole) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

/** What hosts said, to be kept for longer than one `createRobots`. */
export type KnownRules = Map<string, Rule[]>
/** Of how many hosts, and how much each may have said, in characters: what strangers write must not fill the memory. */
const KEPT = { hosts: 200, length: 64 * 1024 }

/**
 * What the robots.txt of each host allows, read once: nothing where the host cannot say, all where it has none.
 * @param kept what hosts have said before; one that could not say is asked again the next time
 */
export function createRobots(ask: AskOutside, agent: string, kept: KnownRules = new Map()) {
  const known = new Map<string, Promise<Rule[]>>()
  const read = async (origin: string, signal?: AbortSignal): Promise<Rule[]> => {
    const asked = { method: 'GET', most: MOST, ...(signal && { signal }) } as const
    const { body, status } = await ask(`${origin}/robots.txt`, asked)
    if (status >= 500) return [{ isAllowed: false, pattern: '/' }]
    const rules = status === 200 ? rulesFor(body, agent) : []
    if (body.length <= KEPT.length) kept.set(origin, rules)
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size > KEPT.hosts) kept.delete(oldest)
    return rules
  }
  return async (address: string, signal?: AbortSignal): Promise<boolean> => {
    const { origin, pathname, search } = new URL(address)
    const said = kept.get(origin)
    const rules = known.get(origin) ?? (said ? Promise.resolve(said) : read(origin, signal))
    known.set(origin, rules)
    return isAllowedBy(await rules, pathname + search)
  }
}

/**
 * The rules by which Mozilla's HTTP Observatory scores an answer, as far as an answer alone decides them
 * (github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer, read in 2026). It begins at 100; what
 * is given beyond that counts only from 90 upwards. That http leads to https is for the edge.
 */
export const scoreOf = ({ headers }: Response): { score: number; reasons: Record<string, number> } => {
  const reasons = Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => [name, rule((header) => headers.get(header))]),
  )
  const all = Object.values(reasons)
  const sum = (values: number[]) => values.reduce((one, other) => one + other, 0)
  const penalised = 100 + sum(all.filter((each) => each < 0))
  return { score: penalised < 90 ? penalised : penalised + sum(all.filter((each) => each > 0)), reasons }
}

type Rule = (header: (name: string) => string | null) => number

const SIX_MONTHS_IN_SECONDS = 15_552_000

const policyIn = (text: string | null): Map<string, string[]> =>
  new Map(
    (text ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name, sources] as const
    }),
  )

const csp: Rule = (header) => {
  const policy = policyIn(header('content-security-policy'))
  const fallback = policy.get('default-src')
  const scripts = policy.get('script-src') ?? fallback ?? ['*']
  const styles = policy.get('style-src') ?? fallback ?? ['*']
  const objects = policy.get('object-src') ?? fallback ?? ['*']
  if (!fallback && !policy.has('script-src')) return -25
  const isWide = (source: string) => /^(?:\*|https?:|data:|blob:)$/.test(source)
  const isHashed = scripts.some((source) => /^'(?:nonce|sha\d+)-/.test(source))
  const isInline = scripts.includes("'unsafe-inline'") && !isHashed
  if (isInline || [...scripts, ...objects].some(isWide)) return -20
  if (scripts.includes("'unsafe-eval'")) return -10
  if (styles.includes("'unsafe-inline'") || styles.some(isWide)) return 0
  return fallback?.length === 1 && fallback[0] === "'none'" ? 10 : 5
}

const RULES: Readonly<Record<string, Rule>> = {
  csp,
  cookies: (header) => {
    const cookie = header('set-cookie')
    if (cookie === null) return 0
    if (!/;\s*secure/i.test(cookie)) return -40
    return /;\s*httponly/i.test(cookie) && /;\s*samesite=/i.test(cookie) ? 5 : -30
  },
  // For everybody is as it should be, as long as it is without credentials.
  crossOrigin: (header) =>
    header('access-control-allow-origin') && header('access-control-allow-credentials') ? -50 : 0,
  referrer: (header) =>
    /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      header('referrer-policy') ?? '',
    )
      ? 5
      : 0,
  https: (header) => {
    const age = Number(/max-age=(\d+)/.exec(header('strict-transport-security') ?? '')?.[1] ?? 0)
    return age >= SIX_MONTHS_IN_SECONDS ? 0 : age > 0 ? -10 : -20
  },
  sniffing: (header) => (header('x-content-type-options') === 'nosniff' ? 0 : -5),
  frames: (header) => {
    if (policyIn(header('content-security-policy')).has('frame-ancestors')) return 5
    return /^(?:deny|sameorigin)$/i.test(header('x-frame-options') ?? '') ? 0 : -20
  },
  resources: (header) =>
    /^same-(?:origin|site)$/.test(header('cross-origin-resource-policy') ?? '') ? 10 : 0,
}

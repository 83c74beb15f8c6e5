/** Something of the API that will go: an operation, or one parameter or one field of it. */
export type Deprecation = {
  /** As the description has it, in small letters: `get`, `/api/{collection}/count`. */
  method: string
  path: string
  parameter?: string
  field?: string
  /** From when on nobody new should use it, and when it goes: at least six months later. ISO 8601. */
  since: string
  until: string
  /** Where it is said what to use in its place. */
  more: string
}

/** What will go. A line here sets the headers, and marks it in the description; CHANGELOG says it in words. */
const DEPRECATIONS: readonly Deprecation[] = []

type Asked = { method: string; url: string }

/** What of an operation of the description will go. */
export const deprecationsOf = (
  method: string,
  path: string,
  all: readonly Deprecation[] = DEPRECATIONS,
): readonly Deprecation[] => all.filter((each) => each.method === method && each.path === path)

/** What a request uses of what will go. A field is used by whoever does not select others. */
const usedBy = ({ method, url }: Asked, all: readonly Deprecation[]): readonly Deprecation[] => {
  const { pathname, searchParams } = new URL(url)
  const names = [...searchParams.keys()]
  const selected = names.filter((name) => name.startsWith('select['))
  const asks = method === 'HEAD' ? 'get' : method.toLowerCase()
  return all.filter(
    ({ method: own, path, parameter, field }) =>
      own === asks &&
      patternOf(path).test(pathname) &&
      (!parameter || names.some((name) => name === parameter || name.startsWith(`${parameter}[`))) &&
      (!field || selected.length === 0 || selected.includes(`select[${field}]`)),
  )
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)

/**
 * Says on an answer that something of it will go: `Deprecation` (RFC 9745) since when, `Sunset` (RFC 8594) from when it
 * is not there any more, and a link to what to use instead. Of several, what goes first.
 */
export const announceDeprecation = (
  asked: Asked,
  headers: Headers,
  all: readonly Deprecation[] = DEPRECATIONS,
): void => {
  if (all.length === 0) return
  const [first, ...others] = usedBy(asked, all).toSorted((one, other) => (one.until < other.until ? -1 : 1))
  if (!first) return
  headers.set('deprecation', `@${Math.floor(Date.parse(first.since) / 1000)}`)
  headers.set('sunset', new Date(first.until).toUTCString())
  for (const { more } of [first, ...others])
    headers.append('link', `<${more}>; rel="deprecation"; type="text/html"`)
}

type Promises = { before: readonly string[]; now: readonly string[] }

const BREAKING = /^### Breaking for programs\n([^]*?)(?=^##)/m

/**
 * The promises that are not kept any more and that the changelog does not name. It names them under “Breaking for
 * programs”, each in back-ticks, by its beginning: `GET /api/forums ?depth`, or `Forum` for all of its fields.
 */
export const broken = (promises: Promises, changelog: string): string[] => {
  const [unreleased = ''] = changelog.split(/^## (?!Unreleased)/m)
  const named = [...(BREAKING.exec(`${unreleased}\n## `)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(
    ([, name = '']) => name,
  )
  return breaches(promises).filter(
    (line) =>
      !named.some(
        (name) => line === name || (/^[ .:[{?=]/.test(line.slice(name.length)) && line.startsWith(name)),
      ),
  )
}

/**
 * What breaks somebody's program. A line that goes does, and so does a new one that takes less than was taken, or gives
 * what was not given: another value in a list that was whole, a bound where there was none.
 */
const breaches = ({ before, now }: Promises): string[] => {
  const [was, is] = [new Promised(before), new Promised(now)]
  return [
    ...before.filter((line) => !is.has(line) && !isKept(line, is)),
    ...now.filter((line) => !was.has(line) && isNarrower(line, was)),
  ]
}

/** Of a line that is gone: whether another one says as much. */
const isKept = (line: string, now: Promised): boolean => {
  const [, asked] = ASKED_BY.exec(line) ?? []
  if (asked) return now.has(`${asked} by anyone`)
  const { bound, needs, subject, value, way } = partsOf(line)
  if (needs) {
    const left = now.needs.get(subject)
    return left !== undefined && left.every((name) => needs.includes(name))
  }
  if (bound) {
    const other = now.bounds.get(`${subject} ${way} ${bound.of}`)
    // What is taken without a bound is taken as before; a field that is gone is missed by its type.
    if (other === undefined) return way === 'takes'
    return way === 'takes' ? !isTighter(bound.of, other, bound.is) : !isTighter(bound.of, bound.is, other)
  }
  // Any value is taken now.
  return way === 'takes' && value !== undefined && now.knows(subject) && !now.values.has(`${subject} takes`)
}

/** Of a line that is new: whether programs that did well before do not any more. */
const isNarrower = (line: string, before: Promised): boolean => {
  const { bound, needs, subject, value, way } = partsOf(line)
  if (!before.knows(subject)) return false
  // Nobody could send a form that was answered alone.
  if ((needs || way === 'takes') && !before.sent.has(rootOf(subject))) return false
  // One that says another thing than before was looked at when that went.
  if (needs) return !before.needs.has(subject) && needs.length > 0
  if (bound) return way === 'takes' && !before.bounds.has(`${subject} ${way} ${bound.of}`)
  const hadValues = before.values.has(`${subject} ${way}`)
  return value !== undefined && (way === 'takes' ? !hadValues : way === 'gives' && hadValues)
}

/** Whether a bound leaves out what another one lets in. Two patterns or formats nobody can compare. */
const isTighter = (of: string, one: string, other: string): boolean => {
  if (/^(?:max|exclusiveMax)/.test(of)) return Number(one) < Number(other)
  return /^(?:min|exclusiveMin)/.test(of) ? Number(one) > Number(other) : one !== other
}

type Parts = {
  subject: string
  way?: string | undefined
  bound?: { of: string; is: string }
  needs?: string[]
  value?: string
}

const ASKED_BY = /^([A-Z]+ \S+) by \w+$/
const BOUND =
  /^(.+?) (takes|gives) ((?:exclusive)?(?:max|min|Max|Min)\w+|pattern|format|multipleOf|uniqueItems) (.+)$/
const VALUE = /^(.+?) (takes|gives|knows) (.+)$/
const OF_PARAMETER = /^([A-Z]+ \S+ \?[^=:\s]+)=(.*)$/
const NEEDS = /^(.+?) needs (.+)$/
const OTHERS = 'other fields'

const partsOf = (line: string): Parts => {
  const [, bounded, boundWay, of, is] = BOUND.exec(line) ?? []
  if (bounded && of && is) return { subject: bounded, way: boundWay, bound: { of, is } }
  const [, needy, names] = NEEDS.exec(line) ?? []
  if (needy && names) return { subject: needy, needs: names === 'nothing' ? [] : names.split(', ') }
  const [, parameter, ofParameter] = OF_PARAMETER.exec(line) ?? []
  if (parameter && ofParameter !== undefined) return { subject: parameter, way: 'takes', value: ofParameter }
  const [, subject, way, value] = VALUE.exec(line) ?? []
  if (subject && value && value !== OTHERS) return { subject, way, value }
  return { subject: line }
}

/** The operation or form that something is of. */
const rootOf = (subject: string): string => /^(?:[A-Z]+ \S+|\w+)/.exec(subject)?.[0] ?? subject

/** Promises by what they are of. */
class Promised {
  readonly #lines: ReadonlySet<string>
  readonly #subjects: ReadonlySet<string>
  readonly bounds = new Map<string, string>()
  readonly needs = new Map<string, string[]>()
  /** Of which something is said which values it has. */
  readonly values = new Set<string>()
  /** The forms and operations of which something is said of what is sent. */
  readonly sent = new Set<string>()

  constructor(lines: readonly string[]) {
    this.#lines = new Set(lines)
    this.#subjects = new Set(lines.map((line) => line.split(': ')[0] ?? line))
    for (const { bound, needs, subject, value, way } of lines.map(partsOf)) {
      if (bound) this.bounds.set(`${subject} ${way} ${bound.of}`, bound.is)
      if (needs) this.needs.set(subject, [...(this.needs.get(subject) ?? []), ...needs])
      if (value !== undefined) this.values.add(`${subject} ${way}`)
      if (needs || way === 'takes') this.sent.add(rootOf(subject))
    }
  }
  has(line: string): boolean {
    return this.#lines.has(line)
  }
  /** Whether there was such a thing at all. */
  knows(subject: string): boolean {
    return this.#subjects.has(subject)
  }
}

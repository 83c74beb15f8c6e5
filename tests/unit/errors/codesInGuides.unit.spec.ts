import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Where there are no refusals: what draws, what is seeded, and lists of codes of something else. */
const ELSEWHERE =
  /^src\/(?:admin|app\/\(frontend\)|seed|i18n|ui|globals\/Site\/holders|payload-types|lib\/disk)/

/** How a refusal is given its code. */
const GIVEN = [
  /\bcode: '(\w+)'/g,
  /\bproblemAt\((?:[^';]|'')*?'(\w+)'/g,
  /\brefused\(\s*(?:\d+,\s*)?'(\w+)'/g,
  /\brefuse\(\s*'[^']+',\s*'(\w+)'/g,
  /\b\d{3}: '(\w+)'/g,
]

/** What only people with a session meet at the desk, or in files that they import; and what no answer has. */
const OF_THE_DESK = [
  ...['address', 'administratorsOnly', 'afterExpiry', 'appendOnly', 'authority', 'before', 'blocked'],
  'beforePublication',
  ...['brokeOff', 'bulk', 'cells', 'changed', 'comesTwice', 'conflict', 'deactivated', 'deletion', 'deputy'],
  ...['encoding', 'ending', 'formerAddress', 'gone', 'image', 'immutable', 'inUse', 'input', 'language'],
  ...['liveAddress', 'loop', 'neverDeleted', 'notBoth', 'notDue', 'notNeeded', 'oneAtATime', 'ownAccount'],
  ...['ownPermissions', 'passwordByLinkOnly', 'restoreAsDraft', 'role', 'scheduled', 'scheduler'],
  ...['signInByRest', 'skipped', 'taken', 'tooFast', 'tooMany', 'tooSoon', 'trash', 'type'],
  ...['unpublish', 'validator'],
  ...['withdrawnAddress', 'twoPeople', 'unchanged', 'headersTooLarge', 'malformedRequest', 'notImplemented'],
  ...['custom', 'options', 'publish', 'release'],
]

const inSource = (): Map<string, string> => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
    (name) => `src/${name.replaceAll('\\', '/')}`,
  )
  const found = new Map<string, string>()
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !ELSEWHERE.test(name))) {
    const source = readFileSync(file, 'utf8')
    for (const pattern of GIVEN)
      for (const [, code = ''] of source.matchAll(pattern)) if (!found.has(code)) found.set(code, file)
  }
  return found
}

/** The codes of the tables, and those in the sentences below the table of programs. */
const inGuides = (): Set<string> => {
  const guides = ['api-consumer', 'staff-programs'].map((name) =>
    readFileSync(`docs/guide/${name}.md`, 'utf8'),
  )
  const refused = guides.map((guide) => guide.slice(guide.search(/^## (?:Errors|What is refused)$/m)))
  return new Set([...refused.join('\n').matchAll(/`(\w+)`/g)].map(([, code = '']) => code))
}

describe('the codes of refusals', () => {
  const given = inSource()
  const told = inGuides()

  it('are found in the source', () => {
    for (const code of ['malformedQuery', 'keyEnded', 'relation', 'otherRequest', 'malformedHost'])
      expect([...given.keys()]).toContain(code)
  })

  it('are all in the guides of those who meet them, but for those of the desk', () => {
    const untold = [...given].filter(([code]) => !told.has(code) && !OF_THE_DESK.includes(code))
    expect(untold).toEqual([])
  })

  it('that are said to be of the desk alone are given somewhere, and in no guide of programs', () => {
    expect(OF_THE_DESK.filter((code) => !given.has(code) || told.has(code))).toEqual([])
  })
})

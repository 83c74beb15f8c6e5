import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { contents } from '@/seed/contents'
import { siteIn } from '@/seed/site'
import facts from './facts.json'
import names from './names.json'

/** document → fact → the sentences that state it. A fact that begins with `added: ` is named in the seed's README. */
const FACTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = facts

/** document → its title and its headings, as they were held against the facts. */
const NAMES: Readonly<Record<string, { title: string; headings?: readonly string[] }>> = names

const README = readFileSync('src/seed/README.md', 'utf8')
const keyOf = ({ collection, slug }: { collection: string; slug: string }) => `${collection}/${slug}`

/** The standing pages speak of the site and its software, not of the fora. */
const told = contents.filter(({ collection, slug }) => collection !== 'pages' || slug === 'index')

/** What a banner says of a document that is kept as a witness of its time. */
const noteOf = (historical: unknown): string[] =>
  typeof historical === 'object' && historical && 'note' in historical ? [String(historical.note)] : []
const HEADING = '## '

/** The words as readers see them: without the targets of links. */
const plain = (line: string) => line.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
const textOf = (seed: (typeof contents)[number]): string[] => [
  String(seed.data.summary),
  ...noteOf(seed.data.historical),
  ...Object.values(seed.texts).flat().map(plain),
]

const seed = (key: string) => {
  const found = contents.find((each) => keyOf(each) === key)
  if (!found) throw new Error(`The first content has no ${key}.`)
  return found.data
}

describe('the first content', () => {
  it.each(told.map((each) => [keyOf(each), each] as const))(
    '%s states its facts and nothing else',
    (key, each) => {
      const stated = Object.values(FACTS[key] ?? {}).flat()
      const lines = textOf(each)
      for (const sentence of stated)
        expect(
          lines.some((line) => line.includes(sentence)),
          sentence,
        ).toBe(true)
      // What is left when all known sentences are taken away is claimed by nobody's leave.
      const longestFirst = [...stated].sort((a, b) => b.length - a.length)
      const left = lines
        .filter((line) => !line.startsWith(HEADING))
        .map((line) => longestFirst.reduce((rest, sentence) => rest.replace(sentence, ''), line).trim())
      expect(left.filter(Boolean)).toEqual([])
    },
  )

  it('has the titles and headings that were held against the facts, and no others', () => {
    const now = told.map((each) => {
      const headings = textOf(each).filter((line) => line.startsWith(HEADING))
      return [
        keyOf(each),
        {
          title: each.data.title,
          ...(headings.length > 0 && { headings: headings.map((line) => line.slice(HEADING.length)) }),
        },
      ]
    })
    expect(Object.fromEntries(now)).toEqual(NAMES)
  })

  it('means the European Union where it says the Union, and calls no other one so', () => {
    for (const each of told) expect(textOf(each).join(' '), keyOf(each)).not.toMatch(/\bthe Union\b/)
  })

  it('has no list of facts for a document that is not there', () => {
    expect(Object.keys(FACTS).sort()).toEqual(told.map(keyOf).sort())
  })

  it('adds from public knowledge only what its README says, and all of that', () => {
    const rows = [...README.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(([, what]) => what ?? '')
    const listed = rows.filter((what) => !/^(what|-+)$/.test(what))
    const inTexts = Object.values(FACTS).flatMap((document) =>
      Object.keys(document).flatMap((fact) => /added: (.+)$/.exec(fact)?.[1] ?? []),
    )
    for (const added of inTexts) expect(listed).toContain(added)
    const inFields = ['Tunis Agenda', 'Platform', 'websites']
    expect([...new Set([...inTexts, ...inFields])].sort()).toEqual([...listed].sort())
  })

  it('says of each page once, in its banner, which time it describes', () => {
    for (const each of told) {
      // What ended meanwhile is not described beyond its end.
      const { since } = z.object({ since: z.unknown().optional() }).parse(each.data.historical ?? {})
      const until = since ?? { text: '2015' }
      expect({ until: { text: '2014' }, ...Object(each.data.describes) }, keyOf(each)).toEqual({
        from: { text: '2014' },
        until,
      })
      expect(textOf(each).join(' '), keyOf(each)).not.toMatch(
        /2014–|at the time|when this text|nowadays|today/i,
      )
    }
  })
})

it('our roles are those of the facts, each held by whom the facts name', () => {
  const roles = contents.filter(({ collection }) => collection === 'roles')
  const forumOf = (data: Readonly<Record<string, unknown>>) =>
    typeof data.forum === 'object' && data.forum && 'ref' in data.forum ? String(data.forum.ref) : ''
  const held = roles.map(({ data }) => {
    const { acronym, title } = seed(forumOf(data))
    return [acronym ?? title, data.capacity ?? 'none', data.holder].join(' ')
  })
  expect(held.sort()).toEqual([
    'CDMSI participant commission',
    'CEPT adviser commission',
    'CISP coordinator dg-connect',
    'CISP participant commission',
    'Council of Europe partner european-union',
    'GAC full-member commission',
    'ICANN responsible-authority commission',
    'ICCP coordinator dg-connect',
    'ICCP participant commission',
    'IETF follower commission',
    'IGF supporter commission',
    'ITU none commission',
    'OECD participant commission',
    'WSIS follower commission',
  ])
  expect(seed('roles/responsible-authority-for-the-eu-domain').partners).toEqual([
    { name: 'EURid', link: 'https://eurid.eu' },
  ])
  expect(seed('roles/supporter-of-the-internet-governance-forum').basis).toEqual([
    { ref: 'documents/digital-agenda-for-europe' },
  ])
})

it('events have the dates and frequencies of the facts, and no others', () => {
  const events = contents.filter(({ collection }) => collection === 'events')
  expect(events.map(({ slug, data: { starts, ends, recurs } }) => ({ slug, starts, ends, recurs }))).toEqual([
    { slug: 'world-summit-on-the-information-society-tunis-2005', starts: { text: '2005' } },
    {
      slug: 'review-of-the-world-summit-on-the-information-society-after-ten-years',
      starts: { text: '2015' },
    },
    { slug: 'annual-meeting-of-the-internet-governance-forum', recurs: 'annually' },
    { slug: 'world-telecommunication-development-conference', recurs: 'unknown' },
    {
      slug: 'meetings-of-the-committee-for-information-computer-and-communications-policy',
      recurs: 'unknown',
    },
    {
      slug: 'meetings-of-the-working-party-on-communication-infrastructures-and-services',
      recurs: 'unknown',
    },
    {
      slug: 'signature-of-the-memorandum-of-understanding-with-the-council-of-europe',
      starts: { text: '2007-05' },
    },
    { slug: 'meetings-of-the-steering-committee-on-media-and-information-society', recurs: 'unknown' },
  ])
})

it('documents have the references, dates and addresses of the facts, and no others', () => {
  const documents = contents.filter(({ collection }) => collection === 'documents')
  const facts = documents.map(({ data: { date, reference, issuer, externalUrl, historical } }) => ({
    ...{ date, reference, issuer, externalUrl, isHistorical: historical !== undefined },
  }))
  expect(facts).toEqual([
    {
      date: { text: '2005-11-18' },
      reference: 'WSIS-05/TUNIS/DOC/6(Rev.1)-E',
      issuer: 'World Summit on the Information Society',
      isHistorical: false,
    },
    {
      date: { text: '2010-05-19' },
      reference: 'COM(2010) 245 final',
      externalUrl: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52010DC0245',
      isHistorical: true,
    },
    { date: { text: '2007-05' }, isHistorical: false },
  ])
})

it('the fora have the places, dimensions and websites of the facts', () => {
  const forums = contents.filter(({ collection }) => collection === 'forums')
  const nameOf = (ref: string) => String(seed(ref).acronym ?? seed(ref).title)
  const short = (value: unknown): string =>
    (Array.isArray(value) ? value : [value])
      .flatMap((one: unknown) =>
        typeof one === 'object' && one && 'ref' in one ? [nameOf(String(one.ref))] : [],
      )
      .join(' + ')
  const lines = forums.map(({ data }) =>
    [
      String(data.acronym ?? data.title),
      data.kind,
      Array.isArray(data.dimensions) ? data.dimensions.join('+') : 'none',
      short(data.parent) && `body of ${short(data.parent)}`,
      short(data.originatesFrom) && `from ${short(data.originatesFrom)}`,
      short(data.preparesFor) && `prepares ${short(data.preparesFor)}`,
      short(data.invitedTo) && `invited to ${short(data.invitedTo)}`,
      data.website,
    ]
      .filter(Boolean)
      .join(', '),
  )
  expect(lines).toEqual([
    'WSIS, summit, political',
    'IGF, multistakeholder-forum, political, from WSIS, https://intgovforum.org',
    'ITU, un-agency, political+technical, https://itu.int',
    'CEPT, regional-grouping, technical, prepares ITU, https://cept.org',
    'ICANN, non-profit-corporation, technical, https://icann.org',
    'GAC, committee, political, body of ICANN, https://gac.icann.org',
    'HLIG, eu-group, none',
    'European Multi-Stakeholder Platform on ICT Standardisation, eu-group, none',
    'IETF, standards-body, technical, invited to HLIG + European Multi-Stakeholder Platform on ICT Standardisation, https://ietf.org',
    'OECD, intergovernmental-organisation, political, https://oecd.org',
    'ICCP, committee, none, body of OECD',
    'CISP, working-party, none, body of ICCP',
    'Council of Europe, intergovernmental-organisation, political, https://coe.int',
    'CDMSI, committee, political, body of Council of Europe',
  ])
})

it('the site has a name of its own, an owner, a licence and somebody to write to', () => {
  const { name, owner, licence, contact } = siteIn('en')
  expect([owner, licence.name, contact.email]).toEqual([
    'European Commission',
    'CC BY 4.0',
    'contact@fora.example',
  ])
  expect(['Fora', 'International fora', 'Our roles', 'Events', 'Documents']).not.toContain(name)
})

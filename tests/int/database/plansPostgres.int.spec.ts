import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { askOfPrograms } from '../../support/database/askOfPrograms'
import { fillCalls } from '../../support/database/askOfWebhooks'
import { everythingAsked } from '../../support/database/everythingAsked'
import { answerIn, comment } from '@/workflow/commands/comments'
import { addCheck } from '@/workflow/ledgers/linkChecks'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { fillTexts } from '../../support/manyTexts'
import { copyRows, FEW_ROWS, fillEmpty, growingTables } from '../../support/postgres/copyRows'
import { captureQueries, explain, type PlanNode, type Query } from '../../support/postgres/queries'
import { engine, writesPastTheWorkflow } from '../../support/testPayload'

/** Written one by one; then each is copied in the database, so that there are 10,000 of each kind of text. */
const WRITTEN = 24
const COPIES = 1_666
/** By which each of them is found. */
const WORDS = 8
/** A file of the sitemap names five hundred texts, and is found after those of the files before it. */
const MOST_READ = 2_000
const TIME = 600_000

/** What reads many rows by its nature: to count, to find what there is, to look for a word, to skip the pages before. */
const COUNTS = /^select (count\(|COUNT\(1\) OVER|distinct "(kind|year)" from)/
const LOOKS_FOR_A_WORD = / ilike /
const SKIPS = / offset \$\d+$/
/** Goes through all public texts and all links once a night, a hundred at a time by their keys. */
const WALKS = /^the job of links, the piece that notes them/
/** What is past are most texts: they are met with their listings, and sorted by their keys alone. */
const BY_LIFE = /exists \(select 1 from listings /
/** The title is in a table of its own, by language: what is ordered by it is read first. */
const BY_TITLE = /order by "listings_locales"\."order"/

describe.runIf(engine() === 'postgres')('PostgreSQL, with 10,000 analysed texts of each kind,', () => {
  let desk: Desk
  let asked: Map<string, Query[]>
  let plans: { name: string; text: string; plan: PlanNode }[]

  beforeAll(async () => {
    desk = await aDesk()
    const { payload } = desk
    writesPastTheWorkflow()
    await fillTexts(payload, WRITTEN)
    const id = await desk.write()
    await desk.publish(id)
    // Of these, as many are copied: of an empty table a plan says nothing.
    await desk.save('author', id)
    await desk.publish(id, { changeNote: 'What readers are told.' })
    for (const text of ['One.', 'Two.', 'Three.']) {
      const thread = await comment(await desk.reqOf('reviewer'), { collection: 'pages', id, text })
      await answerIn(await desk.reqOf('author'), { id: thread.id, text })
    }
    for (const [key, brokenSince] of [
      ['one', null],
      ['two', '2020-01-01T00:00:00.000Z'],
    ] as const)
      await addCheck(payload, {
        ...{ key, address: `https://example.eu/${key}`, texts: 1, places: [], collections: ',pages,' },
        ...{ answer: null, trouble: null, askedAt: null, brokenSince, dueAt: brokenSince },
      })
    await fillCalls(desk)
    await askOfPrograms((_, work) => work(), desk)
    // The adapter of this leg is PostgreSQL's, whatever the general type says.
    const { pool } = payload.db as unknown as PostgresAdapter
    const tables = await growingTables(pool)
    // One language stands for all, and a few of a text's words.
    await pool.query(`DELETE FROM listings_locales WHERE _locale <> 'en'`)
    await pool.query(`DELETE FROM search_index_texts WHERE "order" > ${WORDS}`)
    await fillEmpty(pool, tables)
    await copyRows(pool, tables, COPIES)
    asked = await everythingAsked(desk, (work) => captureQueries(payload, work))
    plans = []
    for (const [name, queries] of asked)
      for (const query of onceEach(queries.filter(isAsked)))
        plans.push({ name, text: query.text, plan: await explain(payload, query) })
  }, TIME)

  const isAsked = ({ text }: Query) => /^\s*(select|with|insert|update|delete)\b/i.test(text)

  /** What goes through everything asks the same again and again. */
  const onceEach = (queries: Query[]): Query[] => [
    ...new Map(queries.map((query) => [query.text, query] as const)).values(),
  ]

  const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
  /** The nodes of all plans that read a table, but for what `excepted` says of the statement. */
  const readsOf = (excepted: readonly RegExp[]) =>
    plans
      .filter(({ name, text }) => !WALKS.test(name) && !excepted.some((pattern) => pattern.test(text)))
      .flatMap(({ name, text, plan }) =>
        nodesOf(plan)
          .filter((node) => node['Relation Name'] && !FEW_ROWS.test(node['Relation Name']))
          .map((node) => ({
            node,
            told: `${name}: ${node['Node Type']} of ${node['Relation Name']} in ${text}`,
          })),
      )
  const readBy = (node: PlanNode): number =>
    ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1)

  it('reads no table of content or of the ledgers from one end to the other', () => {
    expect(plans.length).toBeGreaterThan(400)
    const scans = readsOf([COUNTS, LOOKS_FOR_A_WORD, BY_TITLE]).filter(
      ({ node }) => node['Node Type'] === 'Seq Scan',
    )
    expect(scans.map(({ told }) => told)).toEqual([])
  })

  it(`nor more than ${MOST_READ} rows of one by an index`, () => {
    const long = readsOf([COUNTS, LOOKS_FOR_A_WORD, BY_TITLE, SKIPS, BY_LIFE]).filter(
      ({ node }) => readBy(node) > MOST_READ,
    )
    expect(long.map(({ told }) => told)).toEqual([])
  })
})

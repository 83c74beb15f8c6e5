import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type * as sitemapXml from '@/content/sitemapXml'
import { captureStatements, type Ran, type Step, withPlans } from '../../support/captureStatements'
import { everythingAsked } from '../../support/database/everythingAsked'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { fillTexts } from '../../support/manyTexts'
import { isSqlite, writesPastTheWorkflow } from '../../support/testPayload'

const TEXTS = 200

/** The sitemap in several files, each of which begins where the one before it ends. */
vi.mock('@/content/sitemapXml', async (importOriginal) => ({
  ...(await importOriginal<typeof sitemapXml>()),
  FILE_SIZE: 20,
}))

/** Few rows in any installation, or read whole by nobody but staff who ask how many there are. */
const SMALL = /^(users|redirects|proposals|payload_|site|media$|webhooks$|service_)/

let desk: Desk

/** The steps of a plan that read a table from one end to the other, or all public texts, or all newest versions. */
const readsAll = ({ sql }: Ran, plan: readonly Step[]): string[] => {
  // A part of the statement that is worked out first is read whole, under its own name.
  const madeFirst = plan.flatMap(
    ({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)$/.exec(detail)?.slice(1) ?? [],
  )
  // To look for a word is to read all titles, by whichever index.
  const isSearch = / like \? /.test(sql)
  // Along an index, in the order that is asked for, until there are enough.
  const outer = plan.filter(({ parent }) => parent === 0)
  const isSorted = outer.some(({ detail }) => detail === 'USE TEMP B-TREE FOR ORDER BY')
  const isWalk = /limit \?(?: offset \?)?$/.test(sql) && !isSorted
  const reads = ({ detail }: Step, index: number): boolean => {
    if (index === 0 && isWalk && detail.includes(' USING ')) return false
    if (ALL_THAT_ARE.test(detail))
      return !isSearch && !(sql.includes('count(*)') && detail.includes('COVERING'))
    const [, table = '', along] = /^SCAN (\S+)( USING .+)?$/.exec(detail) ?? []
    if (table === '' || SMALL.test(table)) return false
    return along ? !isSearch : !madeFirst.includes(table)
  }
  return plan.filter(reads).map(({ detail }) => detail)
}

/** Rows of the listings by a date. Those of a forum, and the few standing pages of a part, are found first. */
const LISTED = /^select "id"(?:(?! in \().)* order by "listings"\."(?:begins|ends|changed_at)".* limit/

/** A page of texts with what belongs to them: not of those whose ids are given. */
const CARDS = /^select .* from "(events|documents|forums|roles|pages)" "\1" where (?!.*"id" in \().* limit/s

const ALL_THAT_ARE =
  /^SEARCH \S+ USING .*\((?:_status=\?(?: AND deleted_at=\?)?|latest=\?(?: AND version_deleted_at=\?)?)\)/

describe.runIf(isSqlite())('SQLite reads no table of content or of the ledgers whole', () => {
  let asked: Map<string, Ran[]>

  beforeAll(async () => {
    desk = await aDesk()
    writesPastTheWorkflow()
    await fillTexts(desk.payload, TEXTS)
    asked = await everythingAsked(desk, (work) => captureStatements(desk.payload, work))
  })

  const faults = (reads: typeof readsAll) =>
    withPlans(desk.payload, (planOf) =>
      [...asked].flatMap(([name, statements]) =>
        statements.flatMap((ran) => {
          const steps = reads(ran, planOf(ran))
          return steps.length > 0 ? [`${name}: ${steps.join(', ')} in ${ran.sql}`] : []
        }),
      ),
    )

  it('nor all public texts, nor the newest versions of all, with the statistics that it is told', () => {
    expect(faults(readsAll)).toEqual([])
  })

  it.each(['-starts.value', '-publishedAt', '-updatedAt', '-createdAt'])(
    'and sorts nothing, however many are alike, where the newest come first (%s)',
    (sort) => {
      const statements = asked.get(`GET /events?limit=20&sort=${sort}`) ?? []
      const list = statements.filter(({ sql }) => sql.includes('from "events" "events"'))
      expect(list).toHaveLength(1)
      const plans = withPlans(desk.payload, (planOf) => list.flatMap(planOf))
      const steps = plans.filter(({ parent }) => parent === 0)
      expect(steps.filter(({ detail }) => detail.startsWith('USE TEMP B-TREE'))).toEqual([])
    },
  )

  it('and sorts nothing where the site shows the newest texts, or the sitemap their changes', () => {
    const lists = [...asked.values()].flat().filter(({ sql }) => LISTED.test(sql))
    expect(lists.length).toBeGreaterThan(10)
    const sorted = withPlans(desk.payload, (planOf) =>
      lists.filter((ran) => planOf(ran).some(({ detail }) => detail === 'USE TEMP B-TREE FOR ORDER BY')),
    )
    expect(sorted.map(({ sql }) => sql)).toEqual([])
  })

  it('and sorts keys alone, never rows with all their relations', () => {
    const texts = [...asked.values()].flat().filter(({ sql }) => CARDS.test(sql))
    expect(texts.length).toBeGreaterThan(10)
    const sorted = withPlans(desk.payload, (planOf) =>
      texts.filter((ran) => {
        const plan = planOf(ran)
        const isSorted = plan.some(
          ({ detail, parent }) => parent === 0 && detail === 'USE TEMP B-TREE FOR ORDER BY',
        )
        return isSorted && plan.some(({ detail }) => detail.startsWith('CORRELATED'))
      }),
    )
    expect(sorted.map(({ sql }) => sql.slice(sql.lastIndexOf(' where ')))).toEqual([])
  })

  it('without statistics', async () => {
    // Payload hands the database of this run over as the general one.
    const { client } = desk.payload.db as unknown as SQLiteAdapter
    const { rowsAffected } = await client.execute('DELETE FROM sqlite_stat1')
    expect(rowsAffected).toBeGreaterThan(100)
    expect(faults((ran, plan) => readsAll(ran, plan).filter((step) => step.startsWith('SCAN')))).toEqual([])
  })
})

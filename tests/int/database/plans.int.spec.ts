import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { captureStatements, planOf, type Ran, type Step } from '../../support/captureStatements'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { fillTexts } from '../../support/manyTexts'
import { rest } from '../../support/rest'
import { isSqlite, writesPastTheWorkflow } from '../../support/testPayload'

const TEXTS = 200

/** Few rows in any installation, or read whole by nobody but staff who ask how many there are. */
const SMALL = /^(users|redirects|proposals|payload_|site|media$)/

/** What strangers ask over REST. */
const PUBLIC = [
  '/events?limit=20',
  '/events?limit=20&page=3',
  '/events?limit=20&depth=1',
  '/events?limit=20&depth=2',
  '/events?limit=20&sort=-starts.value',
  '/events?limit=20&where[kind][equals]=conference&sort=-starts.value',
  '/events?limit=20&where[starts.value][greater_than]=2001-01-01T00:00:00.000Z&sort=starts.value',
  '/events?limit=20&where[slug][equals]=text-made-to-measure-5',
  '/events?limit=20&locale=en&where[title][like]=number',
  '/events?limit=20&sort=-publishedAt',
  '/events?limit=20&sort=-updatedAt',
  '/events?limit=20&sort=-createdAt',
  '/events/count',
  '/events/count?where[kind][equals]=conference',
  '/documents?limit=20&sort=-date.value',
  '/documents?limit=20&depth=2',
  '/forums?limit=20',
  '/forums?limit=20&depth=2',
  '/forums?limit=20&where[kind][equals]=committee',
  '/roles?limit=20&depth=1',
  '/pages?limit=20',
]

/** What the desk's lists ask, and a text that is opened. */
const DESK = [
  '/events?draft=true&limit=20&sort=slug',
  '/events?draft=true&limit=20&sort=-updatedAt',
  '/events?draft=true&limit=20&page=2&sort=-starts.value',
  '/events?draft=true&limit=20&locale=en&where[title][like]=number',
  '/events?draft=true&limit=20&where[workflow.state][equals]=needsReview',
  '/documents?draft=true&limit=20&sort=-updatedAt',
]

let desk: Desk
let forum: string

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

const ALL_THAT_ARE =
  /^SEARCH \S+ USING .*\((?:_status=\?(?: AND deleted_at=\?)?|latest=\?(?: AND version_deleted_at=\?)?)\)/

describe.runIf(isSqlite())('SQLite reads no table of content or of the ledgers whole', () => {
  const asked = new Map<string, Ran[]>()
  const ask = async (name: string, work: () => Promise<unknown>) =>
    asked.set(name, await captureStatements(desk.payload, work))

  beforeAll(async () => {
    desk = await aDesk()
    const { payload, people } = desk
    writesPastTheWorkflow()
    await fillTexts(payload, TEXTS)
    forum = String((await payload.find({ collection: 'forums', limit: 1 })).docs[0]?.id)

    for (const path of [...PUBLIC, `/forums/${forum}?depth=2`, `/events?where[forums][in]=${forum}`])
      await ask(`GET ${path.replace(forum, 'ID')}`, async () => expect((await rest(path)).status).toBe(200))

    const { token } = people.author
    const id = await desk.write('author')
    for (const path of [...DESK, `/pages/${id}?draft=true`, `/pages/versions?where[parent][equals]=${id}`])
      await ask(`GET ${path.replace(id, 'ID')} of the desk`, async () =>
        expect((await rest(path, { token })).status).toBe(200),
      )
    await ask('a new text', () => desk.write('author'))
    await ask('a save', () => desk.save('author', id))
    await ask('a text asked for review', () => desk.act('author', 'requestReview', id))
    await ask('a text sent on', () => desk.act('reviewer', 'requestValidation', id))
    await ask('a text validated', () => desk.act('validator', 'validate', id))
    await ask('a text published', () => desk.act('author', 'publish', id))
    for (const who of ['author', 'validator', 'reader'] as const)
      await ask(`the dashboard of the ${who}`, async () =>
        dashboardOf(await createLocalReq({ user: people[who].user }, payload)),
      )
    await ask('the panel of a text', () => rest(`/pages/${id}/transitions`, { token }))
    await ask('what links to a forum', () => rest(`/forums/${forum}/transitions`, { token }))
    await ask('a text archived', () =>
      desk.act('validator', 'archive', id, { reason: 'It is over.', notice: 'It is over.' }),
    )
  })

  const faults = (reads: typeof readsAll) =>
    [...asked].flatMap(([name, statements]) =>
      statements.flatMap((ran) => {
        const steps = reads(ran, planOf(desk.payload, ran))
        return steps.length > 0 ? [`${name}: ${steps.join(', ')} in ${ran.sql}`] : []
      }),
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
      const steps = list.flatMap((ran) => planOf(desk.payload, ran)).filter(({ parent }) => parent === 0)
      expect(steps.filter(({ detail }) => detail.startsWith('USE TEMP B-TREE'))).toEqual([])
    },
  )

  it('without statistics', async () => {
    // Payload hands the database of this run over as the general one.
    const { client } = desk.payload.db as unknown as SQLiteAdapter
    const { rowsAffected } = await client.execute('DELETE FROM sqlite_stat1')
    expect(rowsAffected).toBeGreaterThan(100)
    expect(faults((ran, plan) => readsAll(ran, plan).filter((step) => step.startsWith('SCAN')))).toEqual([])
  })
})

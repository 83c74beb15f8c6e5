import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { StaffRole, TransitionName } from '@/workflow/domain/table'
import { PAIRS, type Pair } from '../support/desk/pairs'
import { matrix } from '../support/desk/matrix'
import { howMuch } from '../support/howMuch'
import { matrixDesk, type MatrixDesk, type Standing } from '../support/http/matrixDesk'
import { send } from '../support/http/send'
import type { Person } from '../support/http/staffOf'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

const Refused = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string().min(1) })).min(1),
})

/** One square of the matrix: who tries what, and what the matrix says. */
type Cell = { name: TransitionName; who: string; by: Person; want: string }

const ACTORS = howMuch('actorsOfTransition')

/** As many as this run tries, beginning elsewhere each time. */
const someOf = <T>(all: readonly T[], turn: number): T[] => {
  const from = all.length > 0 ? turn % all.length : 0
  return [...all.slice(from), ...all.slice(0, from)].slice(0, ACTORS)
}

/**
 * Every pair of faces × every transition × every role, contributor or not, and a visitor, against the built
 * server on SQLite; of those who may, one each in `npm test` and all in `npm run prove`. The same matrix is held against the verdicts alone (`matrix.unit.spec.ts`), and, by one role
 * that is allowed, against both databases (`matrix.int.spec.ts`): who may do what is decided from the faces and
 * the contributors alone, so that databases can differ only in how they keep those.
 */
describe('the workflow over REST, as its matrix says by hand', () => {
  let server: TestServer
  let desk: MatrixDesk
  let unknown: string
  beforeAll(async () => {
    server = await startSeededServer()
    desk = await matrixDesk(server.url)
    const nothing = { id: 'no-such-id', expected: '1' }
    unknown = await (await desk.act(visitor, nothing, 'publish')).text()
  })
  afterAll(() => server.remove())

  const visitor: Person = (address, init) => send(server.url + address, init)
  const cellsOf = (pair: Pair): Cell[] =>
    matrix.transitions.flatMap((name) => [
      ...matrix.roles.flatMap((role) => [cellOf(name, pair, role, true), cellOf(name, pair, role, false)]),
      { name, who: 'a visitor', by: visitor, want: '401 notSignedIn' },
    ])
  const cellOf = (name: TransitionName, pair: Pair, role: StaffRole, isContributor: boolean): Cell => ({
    name,
    who: `${role}${isContributor ? ' (contributor)' : ''}`,
    by: desk.everybody[isContributor ? 'contributor' : 'other'][role],
    want: matrix.verdict(name, pair, role, { isContributor }),
  })

  /** What is wrong with how a document was refused; null when it was as the matrix says. */
  const wrongRefusal = async ({ name, who, by, want }: Cell, at: Standing): Promise<string | null> => {
    const answer = await desk.act(by, at, name)
    const text = await answer.text()
    const said = `${answer.status} ${Refused.safeParse(JSON.parse(text)).data?.errors[0]?.code ?? text}`
    if (said !== want) return `${name} by ${who}: ${said}, not ${want}`
    if (by !== visitor) return null
    return text === unknown ? null : `${name}: a visitor learns ${text}`
  }

  /** What is wrong with where a document came to; null when it was as the matrix says. */
  const wrongSuccess = async ({ name, who, by }: Cell, pair: Pair): Promise<string | null> => {
    const at = await desk.texts.at(pair)
    const answer = await desk.act(by, at, name)
    if (answer.status !== 200) return `${name} by ${who}: ${answer.status} ${await answer.text()}`
    const now = await desk.standingOf(at.id)
    const faces = now === 'trash' ? now : now.faces
    const want = matrix.facesAfter(name, pair)
    if (now !== 'trash') desk.texts.giveBack(now, { faces, after: name })
    return faces === want ? null : `${name} by ${who} leads to ${faces}, not ${want}`
  }

  it.each(PAIRS)(
    'from %s: every transition, 5 roles, contributor or not, and a visitor: each as written, and a refusal changes nothing',
    async (pair) => {
      const cells = cellsOf(pair)
      expect(cells).toHaveLength(matrix.transitions.length * (5 * 2 + 1))
      const at = await desk.texts.at(pair)
      expect(await desk.standingOf(at.id)).toEqual(at)
      const wrong: (string | null)[] = []
      for (const each of matrix.transitions) {
        const tried = cells.filter(({ name }) => name === each)
        const allowed = tried.filter(({ want }) => want === 'done')
        const tries = [
          ...tried.filter(({ want }) => want !== 'done').map((cell) => wrongRefusal(cell, at)),
          ...someOf(allowed, PAIRS.indexOf(pair) + matrix.transitions.indexOf(each)).map((cell) =>
            wrongSuccess(cell, pair),
          ),
        ]
        wrong.push(...(await Promise.all(tries)))
      }
      expect(wrong.filter((each) => each !== null)).toEqual([])
      expect(await desk.standingOf(at.id)).toEqual(at)
    },
  )
})

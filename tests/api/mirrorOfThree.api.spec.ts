import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicActsBy } from '../support/changes/publicActs'
import { createRandom } from '../support/fuzz/random'
import { actsOverHttp } from '../support/http/actsOverHttp'
import { atTheDesk, type HttpDesk } from '../support/http/atTheDesk'
import { crawl, expectSame, guideMirror } from '../support/http/guideMirror'
import { startThree, type Three } from '../support/http/startThree'
import { howMuch, isProof } from '../support/howMuch'

const ACTS = howMuch('actsMirroredOfThree')
const CHECKS = howMuch('checksOfMirrorOfThree')
const KILLS = howMuch('killsOfMirrorOfThree')
const SEED = 20_261_128
/** What is done first: whatever chance brings, each of these is among the acts. */
const FIRST = ['rename', 'relate', 'withdraw', 'remove'] as const
const WORLD = { forums: 3, documents: 2, events: 2, roles: 1, pages: 1 }
/** In milliseconds; a quiet machine needs a tenth of it. */
const LONG = 240_000

const publish = async (desk: HttpDesk, id: string, summary: string) => {
  await desk.validateSummary(id, summary)
  expect((await desk.perform('author', id, 'publish')).status).toBe(200)
}

describe('the mirror of three processes on one PostgreSQL, behind nginx', () => {
  let three: Three
  let desk: HttpDesk
  let mirror: ReturnType<typeof guideMirror>
  beforeAll(async () => {
    three = await startThree()
    desk = await atTheDesk(three)
    mirror = guideMirror(three.url)
  }, LONG)
  afterAll(async () => {
    await mirror.remove()
    await three.remove()
  })

  it(
    `has what is public, byte for byte, at each of ${CHECKS} looks after ${ACTS} acts, killed ${KILLS} times`,
    { timeout: LONG + ACTS * 30_000 },
    async () => {
      const random = createRandom(SEED)
      const { pick, isLikely } = random
      // Those of the first content; what `world` makes next it alone withdraws and brings back.
      const forums = Object.keys(await crawl(three.url)).filter((key) => key.startsWith('forums/'))
      const world = await publicActsBy(await actsOverHttp(desk), random, WORLD)
      const gone = new Set<string>()
      mirror.start()
      for (let act = 1, kills = 0; act <= ACTS; act++) {
        const id = pick(forums).split('/')[1] ?? ''
        const first = FIRST[act - 1]
        if (first) await world.do(first)
        // The others go through everybody's hands.
        else if (isLikely(0.6)) await world.next()
        else if (gone.has(id)) {
          expect((await desk.perform('author', id, 'reopen')).status).toBe(200)
          await publish(desk, id, `Back with act ${act}.`)
          gone.delete(id)
        } else if (isLikely(0.3)) {
          const said = { reason: 'Over.', notice: `Over with act ${act}.` }
          expect((await desk.perform('validator', id, 'archive', said)).status).toBe(200)
          gone.add(id)
        } else await publish(desk, id, `Changed with act ${act}.`)

        if (act % Math.ceil(ACTS / KILLS) === 0 && kills < KILLS) {
          await mirror.kill()
          mirror.start()
          kills += 1
        }
        if (act % Math.ceil(ACTS / CHECKS) === 0) await expectSame(mirror, three.url, LONG / 2)
      }
      if (isProof) console.info(`${ACTS} acts, ${KILLS} kills, ${CHECKS} checks: 0 differences`)
    },
  )
})

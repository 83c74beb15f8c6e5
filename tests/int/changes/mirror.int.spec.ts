import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { emptyDisk, mirror, type Disk } from '../../support/changes/aMirror'
import { publicActs } from '../../support/changes/publicActs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { createRandom } from '../../support/fuzz/random'
import { howMuch, isProof } from '../../support/howMuch'
import { rest } from '../../support/rest'

const ACTS = howMuch('actsMirrored')
const CHECKS = howMuch('checksOfMirror')
const KILLS = howMuch('killsOfMirror')
const SEED = 20_261_127
/** In milliseconds: some 100 for each act on a quiet machine, and more for a check. */
const LONG = 120_000 + ACTS * 2_000

let desk: Desk

/** What an outsider reads, document by document. */
async function crawl(locale: string): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (const collection of CONTENT_SLUGS)
    for (let page = 1, isMore = true; isMore; page++) {
      const { body } = await rest(`/${collection}?limit=100&page=${page}&select[slug]=true&locale=${locale}`)
      for (const { id } of body.docs as { id: string }[])
        all.set(`${collection}/${id}`, (await rest(`/${collection}/${id}?locale=${locale}`)).text)
      isMore = Boolean(body.hasNextPage)
    }
  return all
}

const differences = (mine: Map<string, string>, theirs: Map<string, string>): string[] =>
  [...new Set([...mine.keys(), ...theirs.keys()])].filter((key) => mine.get(key) !== theirs.get(key))

class Killed extends Error {}

beforeAll(async () => {
  desk = await aDesk()
})

describe('a mirror that copies the export and follows the changes', () => {
  it(
    `has what is public, byte for byte, at each of ${CHECKS} looks after ${ACTS} acts`,
    { timeout: LONG },
    async () => {
      const random = createRandom(SEED)
      const world = await publicActs(desk, random)
      const disks: Record<string, Disk> = { en: emptyDisk(), fr: emptyDisk() }
      let kills = 0
      /** Follows until it is up to date, and is killed on the way until it has been often enough. */
      const catchUp = async (locale: string, disk: Disk, isMortal: boolean) => {
        for (;;)
          try {
            return await mirror(disk, locale, () => {
              if (!isMortal || kills >= KILLS || !world.kills(0.15)) return
              kills += 1
              throw new Killed()
            })
          } catch (error) {
            if (!(error instanceof Killed)) throw error
          }
      }
      await catchUp('en', disks.en ?? emptyDisk(), true)
      for (let done = 1; done <= ACTS; done++) {
        await world.next()
        if (done % Math.ceil(ACTS / CHECKS) !== 0) continue
        for (const [locale, disk] of Object.entries(disks)) {
          await catchUp(locale, disk, locale === 'en')
          const there = await crawl(locale)
          expect(differences(disk.documents, there), `${locale}, after ${done} acts`).toEqual([])
          expect(there.size).toBeGreaterThan(5)
        }
      }
      expect(kills).toBe(KILLS)
      if (isProof) console.log(`${ACTS} acts, ${kills} kills, ${CHECKS} checks: 0 differences`)
    },
  )
})

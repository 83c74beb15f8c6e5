import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore } from '@/workflow/commands/afterRestore'
import { redactText } from '@/workflow/commands/redactText'
import { emptyDisk, mirror, type Disk } from '../../support/changes/aMirror'
import { publicActs } from '../../support/changes/publicActs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { changeSite } from '../../support/desk/proposing'
import { createRandom } from '../../support/fuzz/random'
import { howMuch, isProof } from '../../support/howMuch'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'

const ACTS = howMuch('actsMirrored')
const CHECKS = howMuch('checksOfMirror')
const KILLS = howMuch('killsOfMirror')
const SEED = 20_261_127
/** In milliseconds: some 100 for each act on a quiet machine, and more for a check. */
const LONG = 120_000 + ACTS * 2_000

let desk: Desk
let world: Awaited<ReturnType<typeof publicActs>>
const disks: Record<'en' | 'fr', Disk> = { en: emptyDisk(), fr: emptyDisk() }

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
  [...new Set([...mine.keys(), ...theirs.keys()])].filter(
    (key) => comparable(mine.get(key)) !== comparable(theirs.get(key)),
  )

/**
 * FerretDB has no `$lookup`; where Payload does without, it says of each join in a list whether there is more of those of
 * all documents of the list.
 */
const comparable = (text: string | undefined) =>
  rollsBack() ? text : text?.replace(/"hasNextPage":(?:true|false)/g, '"hasNextPage":null')

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
      world = await publicActs(desk, random)
      let [kills, allowed] = [0, 1]
      /** Follows until it is up to date, and is killed on the way until it has been often enough. */
      const catchUp = async (locale: string, disk: Disk, isMortal: boolean) => {
        for (;;)
          try {
            return await mirror(disk, locale, () => {
              if (!isMortal || kills >= allowed || !world.kills(0.3)) return
              kills += 1
              throw new Killed()
            })
          } catch (error) {
            if (!(error instanceof Killed)) throw error
          }
      }
      await catchUp('en', disks.en, true)
      for (let done = 1; done <= ACTS; done++) {
        await world.next()
        if (done % Math.ceil(ACTS / CHECKS) !== 0) continue
        allowed = Math.ceil((KILLS * done) / ACTS)
        for (const [locale, disk] of Object.entries(disks)) {
          await catchUp(locale, disk, locale === 'en')
          const there = await crawl(locale)
          expect(differences(disk.documents, there), `${locale}, after ${done} acts`).toEqual([])
          expect(there.size).toBeGreaterThan(2)
        }
      }
      expect(kills).toBe(KILLS)
      if (isProof) console.log(`${ACTS} acts, ${kills} kills, ${CHECKS} checks: 0 differences`)
    },
  )

  it('has another licence in each text once the settings name it, and is told of no text where they do not', async () => {
    const count = (await crawl('en')).size
    const since = disks.en.cursor
    await changeSite({ owner: `Owner ${SEED}` })
    expect((await rest(`/changes?since=${since}&limit=500`)).body.changes).toMatchObject([
      { kind: 'settings' },
    ])
    await mirror(disks.en, 'en')
    await changeSite({ licence: { name: 'CC0 1.0' } })
    const { changes } = (await rest(`/changes?since=${disks.en.cursor}&limit=500`)).body
    const kinds = (changes as { kind: string }[]).map(({ kind }) => kind)
    expect(kinds).toEqual(['settings', ...Array<string>(count).fill('affected')])
    await mirror(disks.en, 'en')
    const there = await crawl('en')
    expect(differences(disks.en.documents, there)).toEqual([])
    for (const text of there.values()) expect(JSON.parse(text)).toMatchObject({ license: 'CC0 1.0' })
  })

  it('copies anew where what it has may never have been, and erases what it is told to', async () => {
    const [place] = world.places.filter(({ collection }) => collection === 'pages')
    if (!place) throw new Error('There is no page.')
    const { faces } = await desk.load(place.id)
    if (faces.live !== 'published' && faces.draft === 'none') await desk.act('author', 'reopen', place.id)
    for (const words of ['Words with a name', 'Words without']) {
      await world.change(place, { body: aText(words) }, { changeNote: words })
      await mirror(disks.en, 'en')
    }
    const { docs } = (await rest(`/pages/${place.id}/history`)).body as { docs: { version: string }[] }
    const number = docs[1]?.version ?? ''
    const reason = { reason: 'A name.', reference: 'R/1' }
    await redactText(await desk.reqOf(null), { ...place, number, ...reason })
    await mirror(disks.en, 'en')
    expect([...disks.en.erased]).toEqual([`pages/${place.id}/${number}`])
    expect(differences(disks.en.documents, await crawl('en'))).toEqual([])

    const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
    writeFileSync(path.join(folder, RESTORED_MARK), '')
    await holdAfterRestore(desk.payload, folder)
    await mirror(disks.en, 'en')
    expect(disks.en.resyncs).toBe(1)
    expect(differences(disks.en.documents, await crawl('en'))).toEqual([])
  })
})

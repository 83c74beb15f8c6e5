import { randomUUID } from 'node:crypto'
import { restoreVersionOperation } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { refusalBy } from '../../support/desk/refusalBy'
import { MENDED, SENTENCE, WORDS, suggestionsAt } from '../../support/desk/suggestionsAt'
import { rest } from '../../support/rest'

describe('suggested words', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const { aPage, outcomeOf, post, suggestedBy, writersOf } = suggestionsAt(() => desk)

  describe('count, however an author brings them into the text', () => {
    const mended = (words: string) => ({ body: aText(words) })
    const patch = async (id: string, data: object, query = 'draft=true') => {
      const { status, body } = await rest(`/pages/${id}?locale=en&${query}`, {
        ...{ method: 'PATCH', body: data, token: desk.people.author.token },
      })
      expect(status, JSON.stringify(body)).toBe(200)
    }
    const PATHS: Record<string, (id: string, comment: string) => Promise<unknown>> = {
      'typed by hand': (id) => patch(id, mended(MENDED)),
      'typed in capitals, with words around them': (id) =>
        patch(id, mended('Well: the POSITIONS  that its members hold in common, it seems.')),
      'without saying that it is a draft': (id) => patch(id, mended(MENDED), 'depth=0'),
      'saved by itself': (id) => patch(id, mended(MENDED), 'draft=true&autosave=true'),
      'by the application itself': (id) => desk.save('author', id, mended(MENDED)),
      'in another field': (id) => patch(id, { title: `Of ${WORDS} ${randomUUID()}` }),
      'after they were declined': async (id, comment) => {
        await post('author', `/${comment}/decline`, { text: '' })
        await patch(id, mended(MENDED))
      },
      'after they were resolved': async (id, comment) => {
        await post('author', `/${comment}/resolve`)
        await patch(id, mended(MENDED))
      },
      'again, after the draft with them was discarded': async (id) => {
        await patch(id, mended(MENDED))
        await desk.act('validator', 'discardDraft', id, { reason: 'Anew.' })
        expect(await writersOf(id)).toEqual([])
        await patch(id, mended(MENDED))
      },
      'by a version that comes back after its draft was discarded': async (id) => {
        await patch(id, mended(MENDED))
        const { versionId } = (await desk.load(id)).newest
        await desk.act('validator', 'discardDraft', id, { reason: 'Anew.' })
        const req = await desk.reqOf('author')
        const { pages } = desk.payload.collections
        await restoreVersionOperation({
          collection: pages,
          draft: true,
          id: versionId,
          overrideAccess: false,
          req,
        })
      },
    }
    it.each(Object.keys(PATHS))('%s', async (name) => {
      const id = await aPage()
      await desk.publish(id)
      const comment = await suggestedBy('second', id)
      await patch(id, mended(`${SENTENCE} And more.`))
      expect(await writersOf(id)).toEqual(['author'])
      await PATHS[name]?.(id, comment)
      expect(await writersOf(id)).toEqual(expect.arrayContaining(['author', 'second']))
      expect(await outcomeOf(id)).toEqual(['accepted'])
      await desk.act('author', 'requestReview', id, { minor: true })
      await desk.act('reviewer', 'requestValidation', id)
      expect(await refusalBy(desk.act('second', 'validate', id))).toBe('403 fourEyes')
      const { record } = await desk.load(id)
      const row = {
        collection: 'contributions' as const,
        where: { key: { equals: `${record.key}/${desk.people.second.id}` } },
      }
      const kept = await desk.payload.db.findOne<{ id: string }>(row)
      await desk.payload.db.deleteMany(row)
      const { faults } = await verifyAudit(desk.payload)
      expect(JSON.stringify(faults)).toContain(`does not count ${desk.people.second.id} as a contributor`)
      const { id: _, ...again } = kept ?? { id: '' }
      await desk.payload.db.create({ collection: 'contributions', data: again })
    })

    it('in a copy of the text too, whoever typed them there; settled ones until what was written then is public', async () => {
      const id = await aPage()
      const comment = await suggestedBy('second', id)
      const { status, body } = await rest(`/pages/${id}/duplicate?locale=en&draft=true`, {
        ...{ method: 'POST', body: mended(MENDED), token: desk.people.author.token },
      })
      expect(status, JSON.stringify(body)).toBe(200)
      expect(await writersOf(String(body.doc.id))).toEqual(expect.arrayContaining(['author', 'second']))

      await post('author', `/${comment}/decline`, { text: '' })
      await desk.publish(id)
      await patch(id, mended(MENDED))
      expect(await writersOf(id)).toEqual(['author'])
    })

    it('but nobody has a part in a text whose words are not in it', async () => {
      const id = await aPage()
      await suggestedBy('second', id)
      const other = await aPage()
      await suggestedBy('reviewer', other, { suggestion: 'joint positions' })
      await patch(id, mended(SENTENCE.replace('common positions', 'joint positions')))
      await patch(
        id,
        mended(SENTENCE.replace('common', 'shared')),
        `draft=true&suggestedBy=${desk.people.second.id}`,
      )
      expect(await writersOf(id)).toEqual(['author'])
      expect(await outcomeOf(id)).toEqual(['open'])
    })
  })
})

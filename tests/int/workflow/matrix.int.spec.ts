import { beforeAll, describe, expect, it } from 'vitest'
import { TRANSITION_NAMES } from '@/workflow/domain/table'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { matrix } from '../../support/desk/matrix'
import { PAIRS } from '../../support/desk/pairs'
import { refusalBy } from '../../support/desk/refusalBy'
import { textsAtFaces } from '../../support/desk/textsAtFaces'

const PERSON: Record<string, Who> = { author: 'author', reviewer: 'reviewer', validator: 'second' }

/**
 * What can differ from database to database: how the faces are kept. So here one role that is allowed does
 * everything; what all others are told is in `matrix.unit.spec.ts`, and over REST in `matrix.api.spec.ts`.
 */
describe('the workflow, as its matrix says by hand', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const texts = textsAtFaces<string>({
    create: () => desk.write(),
    move: async (id, { by, name }) => {
      await (name === 'save' ? desk.save(by, id) : desk.act(by, name, id, matrix.said(name)))
      return id
    },
  })

  it.each(PAIRS)('from %s: every transition that is allowed leads where it should', async (pair) => {
    const wrong: string[] = []
    for (const name of TRANSITION_NAMES) {
      const [role] = matrix.rolesFor(name, pair)
      if (!role) continue
      const id = await texts.at(pair)
      const said = await refusalBy(desk.act(PERSON[role] ?? 'author', name, id, matrix.said(name)))
      const faces = await desk.facesOf(id).catch(() => 'trash')
      const want = matrix.facesAfter(name, pair)
      if (said !== 'done' || faces !== want) wrong.push(`${name}: ${said}, ${faces}, not ${want}`)
      else texts.giveBack(id, { faces, after: name })
    }
    expect(wrong).toEqual([])
  })

  it('answers 404 to every transition of what is in the trash', async () => {
    const id = await desk.write()
    await desk.act('author', 'discardDraft', id)
    for (const name of TRANSITION_NAMES) {
      const input = { expected: '2', ...matrix.said(name) }
      expect(await refusalBy(desk.act('reader', name, id, input))).toBe('404 notFound')
      expect(await refusalBy(desk.act(null, name, id, input))).toBe('401 notSignedIn')
    }
  })
})

describe('of several reasons against a transition', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  it('the first is given: 401, 404, 403 role, 409 stale, 409 state, 403 four eyes, 422', async () => {
    const stale = { expected: '999' }
    expect(await refusalBy(desk.act(null, 'validate', 'no-such-id', stale))).toBe('401 notSignedIn')
    expect(await refusalBy(desk.act('author', 'validate', 'no-such-id', stale))).toBe('404 notFound')
    const id = await desk.write('reader')
    expect(await refusalBy(desk.act('author', 'validate', id, stale))).toBe('403 role')
    expect(await refusalBy(desk.act('reader', 'validate', id, stale))).toBe('409 stale')
    expect(await refusalBy(desk.act('reader', 'validate', id))).toBe('409 state')
    await desk.act('author', 'requestReview', id)
    expect(await refusalBy(desk.act('reader', 'requestValidation', id))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('reviewer', 'sendBack', id))).toBe('422 incomplete')
  })

  it('holding several roles never lifts the rule of four eyes', async () => {
    const id = await desk.write('author')
    await desk.save('reader', id)
    await desk.act('reader', 'requestReview', id)
    expect(await refusalBy(desk.act('reader', 'requestValidation', id))).toBe('403 fourEyes')
    await desk.act('reviewer', 'requestValidation', id)
    expect(await refusalBy(desk.act('reader', 'validate', id))).toBe('403 fourEyes')
    await desk.act('validator', 'validate', id)
    expect(await refusalBy(desk.act('reader', 'publish', id))).toBe('done')
  })
})

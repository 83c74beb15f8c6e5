import { beforeAll, describe, expect, it } from 'vitest'
import { refusalOf } from '@/workflow/can'
import { situationOf } from '@/workflow/documents/situationOf'
import { TRANSITION_NAMES, type StaffRole, type TransitionName } from '@/workflow/table'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aPairOfFaces, PAIRS, type Pair } from '../../support/desk/aPairOfFaces'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

/**
 * Who may do what from which faces, by hand. Columns: none (Draft, needsReview, reQuestValidation, Validated),
 * then published, archived and expired (each: no draft, and the same four).
 * A author · R reviewer · V validator · B author or validator · W reviewer or validator · . nobody (409)
 * Small letters: not who contributed to this version (403).
 */
const MATRIX: Record<TransitionName, string> = {
  //                  none published archived expired
  //                  DNQV -DNQV     -DNQV    -DNQV
  requestReview: '    A... .A...     .A...    .A...',
  requestValidation: '.r.. ..r..     ..r..    ..r..',
  validate: '         ..v. ...v.     ...v.    ...v.',
  publish: '          ...B ....B     ....B    ....B',
  sendBack: '         .WV. ..WV.     ..WV.    ..WV.',
  recall: '           .AAA ..AAA     ..AAA    ..AAA',
  discardDraft: '     BBBB .BBBB     .BBBB    .BBBB',
  publishUrgently: '  VVV. .VVV.     .VVV.    .VVV.',
  confirm: '          .... vvvvv     .....    .....',
  archive: '          .... VVVVV     .....    .....',
  expire: '           .... VVVVV     .....    .....',
  reopen: '           .... .....     A....    A....',
}

/** Roles that may do it from some face: to them a wrong face is 409, to all others everything is 403. */
const EVER: Record<TransitionName, StaffRole[]> = {
  requestReview: ['author'],
  requestValidation: ['reviewer'],
  validate: ['validator'],
  publish: ['author', 'validator'],
  sendBack: ['reviewer', 'validator'],
  recall: ['author'],
  discardDraft: ['author', 'validator'],
  publishUrgently: ['validator'],
  confirm: ['validator'],
  archive: ['validator'],
  expire: ['validator'],
  reopen: ['author'],
}

const LETTERS: Record<string, StaffRole[]> = {
  A: ['author'],
  R: ['reviewer'],
  V: ['validator'],
  B: ['author', 'validator'],
  W: ['reviewer', 'validator'],
}

/** The faces after, where they are not those before. */
const AFTER: Record<TransitionName, { live?: string; draft?: string }> = {
  requestReview: { draft: 'needsReview' },
  requestValidation: { draft: 'requestValidation' },
  validate: { draft: 'validated' },
  publish: { live: 'published', draft: 'none' },
  sendBack: { draft: 'draft' },
  recall: { draft: 'draft' },
  discardDraft: { draft: 'none' },
  publishUrgently: { live: 'published', draft: 'none' },
  confirm: {},
  archive: { live: 'archived' },
  expire: { live: 'expired' },
  reopen: { draft: 'draft' },
}

const SAID = { comment: 'c', reason: 'r', changeNote: 'n', notice: 'gone' }
const ROLES: StaffRole[] = ['author', 'reviewer', 'validator', 'translator', 'administrator']
const PERSON: Record<string, Who> = { author: 'author', reviewer: 'reviewer', validator: 'second' }

const COLLEAGUES = ['author', 'reviewer', 'second', 'translator', 'administrator'] as const
const inTurn = (turn: number) => COLLEAGUES[turn % COLLEAGUES.length] ?? 'author'

const cellOf = (name: TransitionName, pair: Pair) =>
  MATRIX[name].replaceAll(' ', '')[PAIRS.indexOf(pair)] ?? 'missing'

/** What the matrix says to this role. */
function expected(name: TransitionName, pair: Pair, role: StaffRole, isContributor: boolean): string {
  const cell = cellOf(name, pair)
  const roles = LETTERS[cell.toUpperCase()]
  if (!roles) return EVER[name].includes(role) ? '409 state' : '403 role'
  if (!roles.includes(role)) return '403 role'
  return isContributor && cell !== cell.toUpperCase() ? '403 fourEyes' : 'done'
}

describe('the workflow, as its matrix says by hand', () => {
  let desk: Desk
  const documents = new Map<Pair, string>()
  beforeAll(async () => {
    desk = await aDesk()
    for (const pair of PAIRS) documents.set(pair, await aPairOfFaces(desk, pair))
  })
  const at = (pair: Pair) => String(documents.get(pair))

  it('knows 19 pairs of faces and 12 transitions', () => {
    expect(TRANSITION_NAMES.toSorted()).toEqual(Object.keys(MATRIX).toSorted())
    expect(PAIRS).toHaveLength(19)
    for (const row of Object.values(MATRIX)) expect(row.replaceAll(' ', '')).toHaveLength(19)
  })

  it.each(PAIRS)(
    'from %s: the verdict on every transition, for every role, contributor or not',
    async (pair) => {
      const situation = situationOf(await desk.load(at(pair)))
      const wrong: string[] = []
      for (const name of TRANSITION_NAMES) {
        for (const role of ROLES) {
          for (const isContributor of [true, false]) {
            const contributors = isContributor ? [...situation.contributors, 'me'] : situation.contributors
            const actor = { id: 'me', staffRoles: [role] }
            const refusal = refusalOf({ actor, name, situation: { ...situation, contributors } })
            const said = refusal ? `${refusal.status} ${refusal.code}` : 'done'
            const want = expected(name, pair, role, isContributor)
            if (said !== want)
              wrong.push(`${name} by ${role}${isContributor ? ' (contributor)' : ''}: ${said}, not ${want}`)
          }
        }
        if (refusalOf({ actor: null, name, situation })?.status !== 401) wrong.push(`${name} by a visitor`)
      }
      expect(wrong).toEqual([])
    },
  )

  it.each(PAIRS)(
    'from %s: what is refused over REST, to two people in turn and a visitor, changes nothing',
    async (pair) => {
      const id = at(pair)
      const step = await desk.stepOf(id)
      const wrong: string[] = []
      let turn = PAIRS.indexOf(pair)
      for (const name of TRANSITION_NAMES) {
        turn += 2
        for (const who of [inTurn(turn), inTurn(turn + 1), null]) {
          const role: StaffRole = who === 'second' ? 'validator' : (who ?? 'translator')
          const want = who ? expected(name, pair, role, who === 'author') : '401 notSignedIn'
          if (want === 'done') continue
          const answer = await rest(`/pages/${id}/transitions/${name}`, {
            method: 'POST',
            body: { expected: step, ...SAID },
            ...(who && { token: desk.people[who].token }),
          })
          const said = `${answer.status} ${answer.body.errors?.[0]?.code}`
          if (said !== want) wrong.push(`${name} by ${who}: ${said}, not ${want}`)
        }
      }
      expect(wrong).toEqual([])
      expect([await desk.facesOf(id), await desk.stepOf(id)]).toEqual([pair, step])
    },
  )

  it.each(PAIRS)('from %s: every transition that is allowed leads where it should', async (pair) => {
    const wrong: string[] = []
    for (const name of TRANSITION_NAMES) {
      const [role] = LETTERS[cellOf(name, pair).toUpperCase()] ?? []
      if (!role) continue
      const id = await aPairOfFaces(desk, pair)
      const [live, draft] = pair.split('/')
      const after = { live, draft, ...AFTER[name] }
      const said = await refusalBy(desk.act(PERSON[role] ?? 'author', name, id, SAID))
      const isTrashed = after.live === 'none' && after.draft === 'none'
      const faces = await desk.facesOf(id).catch(() => 'trash')
      const want = isTrashed ? 'trash' : `${after.live}/${after.draft}`
      if (said !== 'done' || faces !== want) wrong.push(`${name}: ${said}, ${faces}, not ${want}`)
    }
    expect(wrong).toEqual([])
  })

  it('answers 404 to every transition of what is in the trash', async () => {
    const id = await desk.write()
    await desk.act('author', 'discardDraft', id)
    for (const name of TRANSITION_NAMES) {
      expect(await refusalBy(desk.act('reader', name, id, { expected: '2', ...SAID }))).toBe('404 notFound')
      expect(await refusalBy(desk.act(null, name, id, { expected: '2', ...SAID }))).toBe('401 notSignedIn')
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

import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { transition } from '@/workflow/commands/transition'
import { actorOf } from '@/workflow/domain/actor'
import { isTransitionName } from '@/workflow/domain/table'
import type { AuditRow } from '@/workflow/ledgers/audit/chain'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { describeDocument } from '@/workflow/queries/panel'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

describe('the system, as an actor', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const newestAct = async (id: string): Promise<AuditRow> => {
    const [act] = await newestActs(await desk.reqOf(null), { documentId: { equals: id } }, 1)
    if (!act) throw new Error(`nothing was done to ${id}`)
    return act
  }
  afterEach(() => {
    vi.useRealTimers()
  })
  /** A validated text that was to go public a moment ago. */
  const aDueText = async () => {
    const id = await desk.write('author')
    await desk.approve(id)
    const validated = (await newestAct(id)).seq
    const publishAt = new Date(Date.now() + 600_000)
    await desk.act('validator', 'schedule', id, { publishAt: publishAt.toISOString() })
    vi.useFakeTimers({ toFake: ['Date'], now: publishAt })
    return { id, authority: (await newestAct(id)).seq, validated }
  }
  const bySystem = async (name: string, id: string, { authority }: { authority?: number }) => {
    if (!isTransitionName(name)) throw new Error(name)
    const items = [
      { collection: 'pages', id, name, expected: await desk.stepOf(id), reason: 'Its time is over.' },
    ]
    return transition(await desk.reqOf(null), {
      items: items.map((item) => ({
        ...{ ...item, notice: 'See elsewhere.' },
        ...(authority !== undefined && { authority }),
      })),
    })
  }

  it('publishes and withdraws on the authority of a person’s act, and the log and the history say whose', async () => {
    const { id, authority } = await aDueText()
    await bySystem('publish', id, { authority })
    expect(await desk.facesOf(id)).toBe('published/none')
    const published = await newestAct(id)
    expect(published).toMatchObject({ actorId: 'system', name: 'publish', details: { authority } })
    await bySystem('archive', id, { authority })
    expect(await desk.facesOf(id)).toBe('archived/none')

    const req = await desk.reqOf('author')
    const actor = actorOf(req.user)
    if (!actor) throw new Error('the author is nobody')
    const { history } = await describeDocument(req, { actor, collection: 'pages', id })
    const who = `the system, on the authority of ${String(desk.people.validator.user.name)} (act ${authority})`
    expect(history.slice(0, 2).map((entry) => [entry.name, entry.who])).toEqual([
      ['archive', who],
      ['publish', who],
    ])
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('does nothing without an act, nor on one that is not a person’s, about this document, or due', async () => {
    const other = await aDueText()
    const { id, authority, validated } = await aDueText()
    expect(await refusalBy(bySystem('publish', id, {}))).toBe('401 notSignedIn')
    expect(await refusalBy(bySystem('publish', id, { authority: 10 ** 9 }))).toBe('403 authority')
    expect(await refusalBy(bySystem('publish', id, { authority: other.authority }))).toBe('403 authority')
    expect(await refusalBy(bySystem('publish', id, { authority: validated }))).toBe('403 authority')
    vi.setSystemTime(Date.now() - 1)
    expect(await refusalBy(bySystem('publish', id, { authority }))).toBe('409 notDue')
    vi.setSystemTime(Date.now() + 1)
    await bySystem('publish', id, { authority })
    const own = await newestAct(id)
    expect(await refusalBy(bySystem('archive', id, { authority: own.seq }))).toBe('403 authority')
    expect(await desk.facesOf(id)).toBe('published/none')
  })

  it('decides nothing: whatever asks for a person is refused', async () => {
    const { id, authority } = await aDueText()
    for (const name of ['recall', 'discardDraft', 'publishUrgently', 'confirm', 'validate'])
      expect(await refusalBy(bySystem(name, id, { authority })), name).toBe('403 role')
    const refused = await newestAct(id)
    expect(refused).toMatchObject({ act: 'refusal', actorId: 'system' })
  })

  it('is not spoken for over the API', async () => {
    const { id, authority } = await aDueText()
    const ask = (token?: string) =>
      rest(`/pages/${id}/transitions/publish`, {
        method: 'POST',
        body: { expected: '5', authority },
        ...(token && { token }),
      })
    expect((await ask()).status).toBe(401)
    expect((await ask(desk.people.author.token)).status).toBe(400)
    expect(await desk.facesOf(id)).toBe('none/validated')
  })

  it('lends nobody who is signed in its authority', async () => {
    const { id, authority } = await aDueText()
    const item = { collection: 'pages', id, name: 'publish' as const, expected: await desk.stepOf(id) }
    const asked = transition(await desk.reqOf('translator'), { items: [{ ...item, authority }] })
    expect(await refusalBy(asked)).toBe('403 role')
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFora, ForaError, mirror, type Batch, type MirrorState } from '../../../client/src/index'

const line = (row: object) => `${JSON.stringify(row)}\n`
const aForum = (slug: string) => line({ collection: 'forums', id: slug, document: { id: slug, slug } })
const problem = (status: number, code: string) =>
  Response.json({ detail: code, errors: [{ code, message: code }] }, { status })

/** An installation that answers what it is given, one after the other. */
const anInstallation = (...answers: Response[]) => {
  const asked: string[] = []
  const fora = createFora({
    url: 'https://fora.example.eu/',
    fetch: (request) => {
      const { pathname, search } = new URL(request.url)
      asked.push(pathname + search)
      const answer = answers.shift()
      return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Nothing answers.'))
    },
  })
  return { asked, fora }
}
const nothingNew = (next: string) => Response.json({ changes: [], next, hasMore: false })

/** A copy that keeps each batch with its state, as the guide asks for. */
const aCopy = () => {
  const documents = new Map<string, unknown>()
  let state: MirrorState | null = null
  const apply = ({ put, remove, reset, state: now }: Batch) => {
    if (reset) documents.clear()
    for (const { collection, document, id } of put) documents.set(`${collection}/${id}`, document)
    for (const { collection, id } of remove) documents.delete(`${collection}/${id}`)
    state = now
  }
  return { apply, documents, state: () => state }
}

afterEach(() => void vi.useRealTimers())

describe('mirror()', () => {
  it('asks again when it is told to, where there was no room to wait for a change', async () => {
    vi.useFakeTimers()
    const full = Response.json(
      { changes: [], next: 'c1', hasMore: false },
      { headers: { 'retry-after': '10' } },
    )
    const { asked, fora } = anInstallation(full)
    const state = { cursor: 'c1', first: null, after: null }
    const ended = expect(mirror(fora, { apply: () => undefined, state })).rejects.toThrow('Nothing answers.')
    await vi.advanceTimersByTimeAsync(9_999)
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    await ended
    expect(asked).toEqual(Array(2).fill('/api/changes?since=c1&wait=30'))
  })

  it('goes on with a copy that broke off in the middle of a line', async () => {
    const copy = aCopy()
    const half = line({ cursor: 'c1', locale: 'en' }) + aForum('a') + aForum('b').slice(0, 9)
    const first = anInstallation(new Response(half), problem(503, 'busy'))
    await expect(mirror(first.fora, { apply: copy.apply, once: true })).rejects.toThrow(ForaError)
    expect(copy.state()).toEqual({ cursor: null, first: 'c1', after: 'forums/a' })
    const rest = aForum('b') + line({ complete: true })
    const then = anInstallation(new Response(rest), nothingNew('c1'))
    await mirror(then.fora, { apply: copy.apply, once: true, state: copy.state() })
    expect(then.asked).toEqual([
      '/api/export.ndjson?locale=en&after=forums/a',
      '/api/changes?since=c1&wait=0',
    ])
    expect([...copy.documents.keys()]).toEqual(['forums/a', 'forums/b'])
    expect(copy.state()?.cursor).toBe('c1')
  })

  it('takes the newest of several changes of a text, and removes what answers 404 or 410', async () => {
    const copy = aCopy()
    copy.documents.set('forums/a', 'old').set('forums/b', 'old')
    const change = (id: string, url: string, kind = 'published') => ({ kind, collection: 'forums', id, url })
    const { asked, fora } = anInstallation(
      Response.json({
        changes: [
          change('a', 'https://fora.example.eu/api/forums/a?change=1'),
          change('b', 'https://fora.example.eu/api/forums/b?change=2', 'withdrawn'),
          change('a', 'https://fora.example.eu/api/forums/a?change=3'),
          change('site', 'https://fora.example.eu/api/globals/site?change=3', 'settings'),
        ],
        ...{ next: 'c3', hasMore: false },
      }),
      Response.json({ id: 'a', slug: 'a' }),
      problem(410, 'withdrawn'),
      nothingNew('c3'),
    )
    await mirror(fora, {
      ...{ apply: copy.apply, locale: 'fr', once: true },
      state: { cursor: 'c1', first: null, after: null },
    })
    expect(asked.slice(1, 3)).toEqual([
      '/api/forums/a?change=3&locale=fr',
      '/api/forums/b?change=2&locale=fr',
    ])
    expect([...copy.documents]).toEqual([['forums/a', { id: 'a', slug: 'a' }]])
  })

  it('throws its copy away and copies again after a restore', async () => {
    const copy = aCopy()
    copy.documents.set('forums/gone', 'old')
    const whole = line({ cursor: 'c9', locale: 'en' }) + aForum('a') + line({ complete: true })
    const { fora } = anInstallation(problem(410, 'resync'), new Response(whole), nothingNew('c9'))
    await mirror(fora, { apply: copy.apply, once: true, state: { cursor: 'c1', first: null, after: null } })
    expect([...copy.documents.keys()]).toEqual(['forums/a'])
  })
})

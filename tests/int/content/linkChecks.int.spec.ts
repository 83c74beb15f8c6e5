import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { doNext, stand } from '@/jobs/kinds'
import { jobWith } from '@/jobs/job'
import { createAsk, NoAnswer, type AskOutside } from '@/lib/http/askOutside'
import { linkChecking } from '@/workflow/commands/linkChecks'
import { keepUp } from '@/workflow/commands/upkeep'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { readReport } from '@/workflow/queries/reports'
import type { ReportFilters } from '@/workflow/queries/reports/sheet'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aLinkTo } from '../../support/desk/aLinkTo'
import { aPicture } from '../../support/aPicture'
import { rest } from '../../support/rest'

const HOUR = 3_600_000
const NIGHT = 24 * HOUR

describe('the links of public texts, checked by a job', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  let begins = Date.now()
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: begins })
    vi.spyOn(desk.payload.logger, 'error').mockReturnValue(undefined)
  })
  afterEach(() => {
    begins = Date.now() + 30 * NIGHT
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** What stands for the internet: statuses by address, and what was asked of it. */
  const anInternet = (answers: Record<string, number | 'noConnection'> = {}) => {
    const asked: string[] = []
    const ask: AskOutside = (address, { method }) => {
      if (address.endsWith('/robots.txt')) return Promise.resolve({ status: 404, location: null, body: '' })
      if (method === 'HEAD') asked.push(address)
      const status = answers[address] ?? 200
      if (typeof status !== 'number') return Promise.reject(new NoAnswer(status, address))
      return Promise.resolve({ status, location: null, body: '' })
    }
    return { answers, ask, asked }
  }
  const aPublicPage = async (data: object) => {
    const id = await desk.write('author', data)
    await desk.publish(id)
    return id
  }
  const night = async (kind: ReturnType<typeof linkChecking>) => {
    vi.setSystemTime(kind.next(new Date(Date.now() + HOUR)))
    await stand(desk.payload, kind)
    while (await doNext(desk.payload, kind));
  }
  const broken = async (filters: ReportFilters = {}) => {
    const { rows } = await readReport(await desk.reqOf('author'), 'links', { filters })
    return rows
  }
  const brokenOf = async (address: string, filters: ReportFilters = {}) =>
    (await broken(filters)).filter(([link]) => JSON.stringify(link).includes(address))
  const counted = async (who: 'author' | 'validator' | 'reviewer') =>
    (await dashboardOf(await desk.reqOf(who)))?.brokenLinks

  it('are asked once a week, a broken one each night; what was mended is gone the next night', async () => {
    const host = `https://${randomUUID()}.example`
    const [gone, fine] = [`${host}/gone`, `${host}/fine`]
    const internet = anInternet({ [gone]: 404 })
    const kind = linkChecking({ ask: internet.ask, isAsking: () => true })
    const ids = [
      await aPublicPage({ body: aLinkTo(`${gone}#there`) }),
      await aPublicPage({ body: aLinkTo(gone) }),
    ]
    for (const [at, owner] of ['Unit B', 'Unit A'].entries())
      await keepUp(await desk.reqOf('author'), { collection: 'pages', id: String(ids[at]), owner })
    await aPublicPage({ body: aLinkTo(fine) })
    await desk.write('author', { body: aLinkTo(`${host}/draft`) })
    await night(kind)
    const since = new Date().toISOString().slice(0, 10)
    expect(await brokenOf(host)).toMatchObject([
      [{ address: gone }, { texts: [{}, {}], more: 0 }, 2, 'Error 404', {}, {}, 'Unit A; Unit B'],
    ])
    const before = await counted('author')
    expect(before).toBe((await broken()).length)
    expect(await counted('validator')).toBe(before)
    expect(await counted('reviewer')).toBeNull()
    expect(await brokenOf(host, { collection: 'pages', trouble: 'gone' })).toHaveLength(1)
    expect(await brokenOf(host, { trouble: 'silent' })).toEqual([])
    expect(await brokenOf(host, { collection: 'events' })).toEqual([])
    for (let nights = 0; nights < 6; nights++) await night(kind)
    const times = (address: string) => internet.asked.filter((each) => each === address).length
    expect([times(gone), times(fine)]).toEqual([7, 1])
    expect(JSON.stringify((await brokenOf(host))[0]?.[4])).toContain(since)
    await night(kind)
    expect(times(fine)).toBe(2)
    expect(internet.asked).not.toContain(`${host}/draft`)
    // One text leads elsewhere now; then the page is there again.
    await desk.save('author', String(ids[0]), { body: aLinkTo(fine) })
    await desk.publish(String(ids[0]))
    await night(kind)
    expect(await brokenOf(host)).toMatchObject([[{}, { texts: [{}] }, 1, {}, {}, {}, 'Unit A']])
    internet.answers[gone] = 200
    await night(kind)
    expect(await brokenOf(host)).toEqual([])
    expect(await counted('author')).toBe((await broken()).length)
  })

  it('are asked by one process, which goes on where another one ended', async () => {
    const host = `https://${randomUUID()}.example`
    const addresses = ['a', 'b', 'c'].map((name) => `${host}/${name}`)
    for (const address of addresses) await aPublicPage({ body: aLinkTo(address) })
    const internet = anInternet()
    let dies = false
    const ask: AskOutside = (address, how) => {
      if (dies && address === addresses[1]) throw new Error('It was killed.')
      return internet.ask(address, how)
    }
    // A piece that is over after its first links.
    const kind = linkChecking({ ask, isAsking: () => true, pieceMs: 0 })
    vi.setSystemTime(kind.next(new Date(Date.now() + HOUR)))
    await stand(desk.payload, kind)
    const noted = await doNext(desk.payload, kind)
    expect(noted).toBe(true)
    expect((await jobWith(desk.payload, kind.name))?.data).toMatchObject({
      noted: expect.any(String) as string,
    })
    dies = true
    const patient = linkChecking({ ask, isAsking: () => true })
    await doNext(desk.payload, patient)
    expect(await jobWith(desk.payload, kind.name)).toMatchObject({ attempts: 1, error: 'It was killed.' })
    dies = false
    vi.setSystemTime(Date.now() + HOUR)
    while (await doNext(desk.payload, patient));
    expect(new Set(internet.asked)).toEqual(expect.objectContaining(new Set(addresses)))
    expect(await jobWith(desk.payload, kind.name)).toMatchObject({ attempts: 0, data: null })
    expect(await brokenOf(host)).toEqual([])
  })

  it('of one large host are put behind the others once a night, and its robots.txt is read once', async () => {
    const [host, many] = [`https://${randomUUID()}.example`, 60]
    const { root } = aLinkTo(host)
    const children = Array.from({ length: many }, (_, at) => aLinkTo(`${host}/${at}`).root.children).flat()
    await aPublicPage({ body: { root: { ...root, children } } })
    const internet = anInternet()
    // Each address takes a second: of a piece of five seconds some are asked.
    let seconds = 0
    vi.spyOn(performance, 'now').mockImplementation(() => seconds * 1_000)
    const asked: string[] = []
    const ask: AskOutside = (address, how) => {
      if (address.startsWith(host)) asked.push(address)
      seconds += 1
      vi.setSystemTime(Date.now() + 1_000)
      return internet.ask(address, how)
    }
    const written: unknown[] = []
    const { updateOne } = desk.payload.db
    vi.spyOn(desk.payload.db, 'updateOne').mockImplementation(async (args) => {
      if (args.collection === 'link-checks') written.push(args.id)
      return updateOne.call(desk.payload.db, args)
    })
    await night(linkChecking({ ask, isAsking: () => true }))
    const where = { address: { like: host } }
    const { docs } = await desk.payload.db.find<{ id: string }>({
      ...{ collection: 'link-checks', limit: 0, pagination: false, where },
    })
    const times = docs.map(({ id }) => written.filter((one) => one === id).length)
    expect(times).toHaveLength(many)
    // Its answer; and those that are more than a piece asks of one host, once before.
    expect(times.toSorted()).toEqual([...Array<number>(40).fill(1), ...Array<number>(many - 40).fill(2)])
    expect(asked.filter((address) => address.endsWith('/robots.txt'))).toHaveLength(1)
    expect(asked).toHaveLength(many + 1)
  })

  it('are not called broken where nobody may look at them: other ports', async () => {
    const host = `${randomUUID()}.example`
    const [port, moved] = [`https://${host}:8443/`, `https://${host}/moved`]
    for (const address of [port, moved]) await aPublicPage({ body: aLinkTo(address) })
    const asked: string[] = []
    const outside = createAsk({ agent: 'test', pause: 0, resolve: () => Promise.resolve([]) })
    const ask: AskOutside = (address, how) => {
      if (new URL(address).port) return outside(address, how)
      asked.push(address)
      const answer = { status: address === moved ? 302 : 200, location: port, body: '' }
      return Promise.resolve(answer)
    }
    await night(linkChecking({ ask, isAsking: () => true }))
    expect(asked).toContain(moved)
    expect(await brokenOf(host)).toEqual([])
  })

  it('are not called broken where we are the ones who have no way out', async () => {
    const addresses = Array.from({ length: 3 }, () => `https://${randomUUID()}.example/`)
    for (const address of addresses) await aPublicPage({ body: aLinkTo(address) })
    const internet = anInternet()
    const isDown: { now: boolean } = { now: true }
    const ask: AskOutside = (address, how) =>
      isDown.now ? Promise.reject(new NoAnswer('noSuchHost', address)) : internet.ask(address, how)
    const kind = linkChecking({ ask, isAsking: () => true })
    await night(kind)
    const before = (await broken()).length
    expect((await jobWith(desk.payload, kind.name))?.error).toContain('a way out')
    isDown.now = false
    vi.setSystemTime(Date.now() + HOUR)
    while (await doNext(desk.payload, kind));
    for (const address of addresses) expect(await brokenOf(address)).toEqual([])
    expect((await broken()).length).toBeLessThanOrEqual(before)
    expect((await jobWith(desk.payload, kind.name))?.error).toBeNull()
  })

  it('are not asked where the operator has not allowed it; missing files are found all the same', async () => {
    const user = desk.people.author.user
    const file = await desk.payload.create({ collection: 'media', data: {}, file: await aPicture(), user })
    const upload = {
      ...{ type: 'upload', version: 3, format: '', relationTo: 'media', value: file.id },
      ...{ id: 'a', fields: { alt: 'A picture' } },
    }
    const { root } = aLinkTo(`https://${randomUUID()}.example/`)
    await aPublicPage({ body: { root: { ...root, children: [...root.children, upload] } } })
    const internet = anInternet()
    const off = linkChecking({ ask: internet.ask, isAsking: () => false })
    await night(off)
    expect(internet.asked).toEqual([])
    expect(await broken()).toEqual([])
    const { staticDir } = desk.payload.collections.media.config.upload
    const name = String(file.filename)
    const stored = path.join(String(staticDir), name)
    await rename(stored, `${stored}.away`)
    await night(off)
    expect(await broken({ trouble: 'file' })).toMatchObject([
      [name, { texts: [{}], more: 0 }, 1, 'The file is missing', {}, {}, expect.any(String)],
    ])
    expect(await counted('author')).toBe(1)
    await rename(`${stored}.away`, stored)
    // Sessions know the time.
    const then = Date.now()
    vi.useRealTimers()
    const { text } = await rest('/reports/links/csv?trouble=file', { token: desk.people.author.token })
    expect(text).toContain(`${name},`)
    const wrong = await rest('/reports/links/csv?trouble=lost', { token: desk.people.author.token })
    expect(JSON.stringify(wrong.body)).toContain('trouble is one of')
    vi.useFakeTimers({ toFake: ['Date'], now: then })
    await night(off)
    expect(await broken()).toEqual([])
  })
})

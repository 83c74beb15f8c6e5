import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { shared } from '@/cache/shared'
import { alarms } from '@/lib/alarms'
import { describeError } from '@/lib/errors/describeError'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk } from '../../support/desk/aDesk'

const SOON = { timeout: 20_000, interval: 50 }

describe('a change that was committed', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
    vi.spyOn(desk.payload.logger, 'error').mockReturnValue(undefined)
  })
  afterEach(() => void vi.restoreAllMocks())

  const names = () => alarms().map(({ name }) => name)
  const headFile = async () => {
    const folder = process.env.DATA_DIR ?? ''
    const [name] = (await readdir(folder)).filter((file) => /^audit-head\.[^.]+$/.test(file))
    return path.join(folder, name ?? 'none')
  }
  /** Lets the adapter fail where it reads this collection. */
  const failAt = (collection: string, method: 'find' | 'findOne') => {
    const { db } = desk.payload
    const read = db[method].bind(db) as (args: { collection: string }) => Promise<unknown>
    const broken = (args: { collection: string }) =>
      args.collection === collection ? Promise.reject(new Error('The database is away')) : read(args)
    return vi.spyOn(db, method).mockImplementation(broken as never)
  }

  it('is answered as done though its head cannot be written; an alarm says so, and it is tried again', async () => {
    const id = await desk.write()
    await desk.approve(id)
    const head = await headFile()
    // A folder stands where the file must go, as real a failure as a full disk.
    await rename(head, `${head}.aside`)
    await mkdir(path.join(head, 'in the way'), { recursive: true })
    const result = await desk.act('author', 'publish', id)
    expect(result?.faces.live).toBe('published')
    expect(names()).toEqual(['audit head'])

    await rm(head, { recursive: true })
    await vi.waitFor(() => expect(names()).toEqual([]), SOON)
    const { docs } = await desk.payload.db.find<{ id: string; seq: number; mac: string }>({
      ...{ collection: 'audit-log', limit: 1, pagination: false, sort: '-seq' },
    })
    expect(await readFile(head, 'utf8')).toBe(`${docs[0]?.seq} ${docs[0]?.mac}\n`)
    await rm(`${head}.aside`)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('is answered as done though the caches cannot follow; until they have, nothing is served from them', async () => {
    const id = await desk.write()
    await desk.approve(id)
    const { store, addresses } = shared()
    const entry = { value: 'old', tags: [], until: null, bytes: 1 }
    store.set('a page', store.renders.begin(), entry)
    addresses.put('pages/old', { address: 'pages/old', departure: { kind: 'moved', to: 'pages/new' } })
    const broken = failAt('outbox', 'find')
    await desk.act('author', 'publish', id)
    expect(names()).toEqual(['outbox'])
    expect(store.get('a page')).toBeNull()
    expect(store.set('a page', store.renders.begin(), entry)).toBe(false)
    expect(addresses.departureOf('pages/old')).toBeNull()

    broken.mockRestore()
    await vi.waitFor(() => expect(names()).toEqual([]), SOON)
    expect(store.set('a page', store.renders.begin(), entry)).toBe(true)
    expect(store.get('a page')).toMatchObject({ value: 'old' })
    expect(addresses.departureOf('pages/old')).toMatchObject({ kind: 'moved' })
  })

  /** One act in a transaction of its own, and what its author is told. */
  const tell = async () => {
    const req = await createLocalReq({ context: {} }, desk.payload)
    await initTransaction(req)
    try {
      await recordAct(req, { act: 'export', collection: 'pages', documentId: 'none' })
      await commitTransaction(req)
      return 'done'
    } catch (error) {
      await killTransaction(req)
      const { status, errors } = describeError(error)
      return `${status} ${errors[0]?.code}`
    }
  }

  it('is not called failed when nobody knows: the database went away before it could be asked', async () => {
    const broken = failAt('audit-log', 'findOne')
    expect(await tell()).toBe('503 outcomeUnknown')
    broken.mockRestore()
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('is called failed when its row is not there', async () => {
    const { db } = desk.payload
    const read = db.findOne.bind(db) as (args: { collection: string }) => Promise<unknown>
    const lost = (args: { collection: string }) =>
      args.collection === 'audit-log' ? Promise.resolve(null) : read(args)
    vi.spyOn(db, 'findOne').mockImplementation(lost as never)
    expect(await tell()).toBe('500 notKept')
  })
})

import { beforeEach, expect, it, vi } from 'vitest'

const PERSON = '6b0000000000000000000001'
const FORM = 'pages/6b0000000000000000000002/en'

/** What the browser keeps, and its tabs: each has the module for itself. */
const rows = new Map<string, unknown>()
vi.mock('idb-keyval', () => ({
  createStore: () => undefined,
  entries: () => Promise.resolve([...rows]),
  set: (name: string, row: unknown) => Promise.resolve(rows.set(name, row)),
  delMany: (names: string[]) => Promise.resolve(names.forEach((name) => rows.delete(name))),
}))

class Channel {
  static open: Channel[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  constructor() {
    Channel.open.push(this)
  }
  postMessage(data: unknown) {
    for (const other of Channel.open) if (other !== this) other.onmessage?.({ data })
  }
}

const aTab = async () => {
  vi.resetModules()
  const { keptTexts } = await import('@/admin/KeptText/keptTexts')
  const type = async (keeper: Awaited<ReturnType<typeof keptTexts.open>>, words: string) =>
    keptTexts.keep(keeper, FORM, { name: words, seen: '1', values: { summary: words } })
  return { keptTexts, open: () => keptTexts.open('/api', PERSON), type }
}

beforeEach(() => {
  rows.clear()
  Channel.open = []
  vi.stubGlobal('BroadcastChannel', Channel)
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ key: 'ab'.repeat(32), person: PERSON })))
})

it('keeps nothing of somebody who has signed out in another tab, though no form was open there', async () => {
  const here = await aTab()
  const keeper = await here.open()
  await here.type(keeper, 'Before')
  const elsewhere = await aTab()
  await elsewhere.keptTexts.forgetAllOf(PERSON)
  await here.type(keeper, 'After')
  expect([...rows.keys()]).toEqual([])
})

it('keeps what they type once they are signed in again, here or in another tab', async () => {
  const here = await aTab()
  const keeper = await here.open()
  const elsewhere = await aTab()
  await elsewhere.keptTexts.forgetAllOf(PERSON)
  here.keptTexts.goOn(PERSON)
  await here.type(keeper, 'Signed in here')
  await elsewhere.keptTexts.forgetAllOf(PERSON)
  await elsewhere.open()
  await here.type(keeper, 'Signed in there')
  expect([...rows.keys()]).toEqual(['Signed in there'])
})

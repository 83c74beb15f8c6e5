// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTexts } from '@/admin/Search/useTexts'

vi.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api' } } }),
  useTranslation: () => ({ t }),
}))
const t = (key: string) => key

const ITU = { id: 'itu', collection: 'forums', title: 'International Telecommunication Union' }
const named = () => Response.json({ results: [ITU] })
const nothing = () => Promise.reject(new TypeError('Failed to fetch'))

let answers: () => Response | Promise<Response>
let asked: string[]
let end: () => void

/** A field that refers to ITU. @returns what it shows now, and a way to open its list */
const aField = async () => {
  const root = createRoot(document.createElement('div'))
  let shown: ReturnType<typeof useTexts>
  const Field = ({ isOpen }: { isOpen: boolean }) => {
    shown = useTexts({ chosen: [{ relationTo: 'forums', value: 'itu' }], collections: ['forums'], isOpen })
    return null
  }
  const draw = (isOpen: boolean) => act(async () => root.render(<Field isOpen={isOpen} />))
  await draw(false)
  end = () => act(() => root.unmount())
  return {
    label: () => shown.optionOf({ relationTo: 'forums', value: 'itu' }).label,
    shown: () => shown,
    look: () => draw(true),
  }
}
/** React draws between two of these steps. */
const STEP_MS = 1_000
const later = async (ms: number) => {
  for (let gone = 0; gone < ms; gone += STEP_MS) await act(() => vi.advanceTimersByTimeAsync(STEP_MS))
}

describe('the title of a text that a form refers to', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    asked = []
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(path)
      return answers()
    })
  })
  afterEach(() => {
    end()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('is asked for again where it did not come, less and less often, and said not to be there meanwhile', async () => {
    answers = nothing
    const { label } = await aField()
    expect(label()).toContain('search.unanswered')
    await later(60_000)
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.length).toBeLessThan(6)
    answers = named
    await later(60_000)
    expect(label()).toBe(ITU.title)
    const before = asked.length
    await later(600_000)
    expect(asked).toHaveLength(before)
  })

  it('is asked for as soon as there is a network again', async () => {
    answers = nothing
    const { label } = await aField()
    answers = named
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(label()).toBe(ITU.title)
  })

  it('is asked for when its list is opened, which says why it is empty and fills by itself', async () => {
    answers = nothing
    const { label, look, shown } = await aField()
    const before = asked.length
    await look()
    expect(asked.slice(before).some((path) => path.includes('texts='))).toBe(true)
    expect(shown().problem).toContain('server.noAnswer')
    expect(shown().isLoading).toBe(false)
    answers = () => Response.json({ results: [ITU], docs: [{ id: 'itu' }] })
    await later(10_000)
    expect(label()).toBe(ITU.title)
    expect(shown().first).toHaveLength(1)
    expect(shown().problem).toBeNull()
  })

  it('is said not to be for this person where the server knows no such text, and not asked for again', async () => {
    answers = () => Response.json({ results: [] })
    const { label } = await aField()
    expect(label()).toContain('search.unknown')
    await later(600_000)
    expect(asked).toHaveLength(1)
  })
})

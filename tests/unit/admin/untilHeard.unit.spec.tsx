// @vitest-environment happy-dom
import { useEffect, useReducer, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useUntilHeard } from '@/admin/useUntilHeard'

/** As Payload's editor tells its form: once the browser is idle, or after half a second. */
const AT_MOST_MS = 500

type Form = { type: (words: string) => void; held: () => string; untilHeard: () => Promise<void> }

/** A form that knows what was drawn last, and an editor in it. */
const aForm = (): Promise<Form> =>
  new Promise((resolve) => {
    const Typed = () => {
      const [words, hear] = useReducer((_: string, next: string) => next, '')
      const drawn = useRef('')
      drawn.current = words
      const untilHeard = useUntilHeard()
      useEffect(() => {
        const type = (next: string) => void requestIdleCallback(() => hear(next), { timeout: AT_MOST_MS })
        resolve({ held: () => drawn.current, type, untilHeard })
      }, [untilHeard])
      return words
    }
    createRoot(document.createElement('div')).render(<Typed />)
  })

describe('a save', () => {
  beforeEach(() => {
    // A browser that is never idle: each waits as long as it said.
    vi.stubGlobal('requestIdleCallback', (done: () => void, { timeout = 0 } = {}) =>
      setTimeout(done, timeout),
    )
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('waits until the form holds what was typed last, in a browser that is never idle', async () => {
    const { held, type, untilHeard } = await aForm()
    type('Typed last')
    expect(held()).toBe('')
    await untilHeard()
    expect(held()).toBe('Typed last')
  })

  it('and each that waits goes on', async () => {
    const { held, type, untilHeard } = await aForm()
    const [first, second] = [untilHeard(), untilHeard()]
    type('Typed after')
    await Promise.all([first, second, untilHeard()])
    expect(held()).toBe('Typed after')
  })
})

// @vitest-environment happy-dom
import { act, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { networkStore } from '@/admin/Session/network'
import { sessionStore } from '@/admin/Session/session'
import { useServerAgain } from '@/admin/Session/useServerAgain'

const ANN = { id: 'ann', email: 'ann@example.org', endsAt: Date.now() + 3_600_000 }

let answers: () => Response | Promise<Response>
const here = () => Response.json({ user: { id: 'ann' } })
const nobody = () => Response.json({ user: null })
const nothing = () => Promise.reject(new TypeError('Failed to fetch'))

/** A form that waits for the server. @returns what it does once it answers */
const aForm = async () => {
  const root = createRoot(document.createElement('div'))
  const work = vi.fn()
  await new Promise<void>((resolve) => {
    const Form = () => {
      const wait = useServerAgain('/api')
      useEffect(() => {
        wait(work)
        resolve()
      }, [wait])
      return null
    }
    act(() => root.render(<Form />))
  })
  return { work, goAway: () => act(() => root.unmount()) }
}

describe('what could not be saved', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    vi.stubGlobal('fetch', () => answers())
    sessionStore.open(ANN)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is saved once, as soon as the browser has a network again', async () => {
    const { work, goAway } = await aForm()
    answers = nothing
    expect(await sessionStore.ask('/api')).toBe('unreachable')
    expect(networkStore.isLost()).toBe(true)
    answers = here
    window.dispatchEvent(new Event('online'))
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(work).toHaveBeenCalledOnce())
    expect(networkStore.isLost()).toBe(false)
    goAway()
  })

  it('is saved as soon as its person has signed in again', async () => {
    answers = nobody
    expect(await sessionStore.ask('/api')).toBe('ended')
    const { work, goAway } = await aForm()
    window.dispatchEvent(new Event('online'))
    answers = here
    await sessionStore.signIn('/api', { email: ANN.email, password: 'right' })
    await vi.waitFor(() => expect(work).toHaveBeenCalledOnce())
    goAway()
  })

  it('is not saved for a form that has gone, nor for somebody else', async () => {
    answers = here
    const gone = await aForm()
    gone.goAway()
    window.dispatchEvent(new Event('online'))
    const { work, goAway } = await aForm()
    answers = () => Response.json({ user: { id: 'bob' } })
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(sessionStore.get()).toBe('somebodyElse'))
    expect(work).not.toHaveBeenCalled()
    expect(gone.work).not.toHaveBeenCalled()
    goAway()
  })
})

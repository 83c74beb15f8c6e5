// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useUnsent } from '@/admin/Question/useUnsent'
import { AskBeforeLeaving } from '@/admin/Together/AskBeforeLeaving'

const state = vi.hoisted(() => ({ isModified: false, push: vi.fn(), t: (key: string) => key }))

// Payload's own has style sheets that only a bundler reads.
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children, onClick }: { children: string; onClick: () => void }) => (
    <button onClick={onClick}>{children}</button>
  ),
  useFormModified: () => state.isModified,
  useTranslation: () => ({ t: state.t }),
}))
vi.mock('next/navigation', () => ({ useRouter: () => state }))

let type: (text: string) => void = () => undefined

const Page = () => {
  const [text, setText] = useState('')
  type = setText
  useUnsent(text !== '')
  return (
    <>
      <AskBeforeLeaving />
      <a href="/admin/collections/forums">Forums</a>
    </>
  )
}

const dialog = () => document.querySelector('dialog')
const answer = (label: string) =>
  act(async () =>
    [...document.querySelectorAll<HTMLButtonElement>('dialog button')]
      .find(({ textContent }) => textContent === label)
      ?.click(),
  )
const leaveByMenu = () => act(() => document.querySelector('a')?.click())
const isStoppedOnClosing = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

describe('words beside the form that were not sent', () => {
  let goAway: () => void
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    Object.assign(state, { isModified: false, push: vi.fn() })
    const root = createRoot(document.body.appendChild(document.createElement('div')))
    act(() => root.render(<Page />))
    goAway = () => act(() => root.unmount())
    // Nothing of these tests is to leave the page itself.
    document.addEventListener('click', (event) => event.preventDefault(), { once: false })
  })
  afterEach(() => {
    goAway()
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it('are asked about before a link leaves the page, with the safe answer first', async () => {
    act(() => type('Too long.'))
    leaveByMenu()
    expect(dialog()?.textContent).toContain('desk:leave.unsentTitle')
    expect(document.querySelector('dialog button')?.textContent).toBe('desk:leave.stay')
    await answer('desk:leave.stay')
    expect(state.push).not.toHaveBeenCalled()
    leaveByMenu()
    await answer('desk:leave.leaveUnsent')
    expect(state.push).toHaveBeenCalledOnce()
  })

  it('hold the tab, as long as they are there', () => {
    expect(isStoppedOnClosing()).toBe(false)
    act(() => type('Too long.'))
    expect(isStoppedOnClosing()).toBe(true)
    act(() => type(''))
    expect(isStoppedOnClosing()).toBe(false)
  })

  it('are not asked about once they were sent', () => {
    act(() => type('Too long.'))
    act(() => type(''))
    leaveByMenu()
    expect(dialog()).toBeNull()
  })
})

// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CommentForm } from '@/admin/Comments/CommentForm'
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

let onSend: () => Promise<string | undefined>

/** A field of its own, and the form of a comment, which goes once it was sent. */
const Page = () => {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(true)
  type = setText
  const send = async () => {
    const refused = await onSend()
    if (!refused) setOpen(false)
    return refused
  }
  useUnsent(text !== '')
  return (
    <>
      <AskBeforeLeaving />
      {isOpen && (
        <CommentForm
          label="Comment"
          onClose={() => setOpen(false)}
          onSend={send}
          people={() => Promise.resolve([])}
          send="Send"
        />
      )}
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
const comment = (words: string) =>
  act(() => {
    const field = document.querySelector('textarea')
    if (!field) throw new Error('There is no field for a comment.')
    // As the browser does it: React keeps watch over the property of the element.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const send = () =>
  act(async () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Send')?.click(),
  )
const leaveByMenu = () => act(() => document.querySelector('a')?.click())
const isStoppedOnClosing = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

describe('words beside the form that were not sent', () => {
  let goAway: () => void
  const preventDefault = (event: Event) => event.preventDefault()
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    Object.assign(state, { isModified: false, push: vi.fn() })
    const root = createRoot(document.body.appendChild(document.createElement('div')))
    act(() => root.render(<Page />))
    goAway = () => act(() => root.unmount())
    // Nothing of these tests is to leave the page itself.
    document.addEventListener('click', preventDefault)
  })
  afterEach(() => {
    goAway()
    document.removeEventListener('click', preventDefault)
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

  it('are not asked about by a link to a place on the page, whatever its query has become', () => {
    act(() => type('Too long.'))
    const { href } = window.location
    try {
      window.history.replaceState(null, '', '?base=2')
      document.querySelector('a')?.setAttribute('href', '#text')
      leaveByMenu()
      expect(dialog()).toBeNull()
      document.querySelector('a')?.setAttribute('href', '?base=1')
      leaveByMenu()
      expect(dialog()).not.toBeNull()
    } finally {
      window.history.replaceState(null, '', href)
    }
  })

  it('are asked about once by the button to go back, whatever the query has become', async () => {
    act(() => type('Too long.'))
    const { href } = window.location
    const go = vi.spyOn(window.history, 'go').mockImplementation(() => undefined)
    const heard = vi.fn()
    window.addEventListener('popstate', heard)
    const arriveAt = (address: string) =>
      act(() => {
        window.history.replaceState(null, '', address)
        window.dispatchEvent(new PopStateEvent('popstate'))
      })
    try {
      arriveAt('/before')
      expect(dialog()).not.toBeNull()
      // The browser has come forward again, to the address that the page had last.
      arriveAt('/?against=2')
      await answer('desk:leave.stay')
      expect(dialog()).toBeNull()
      expect(go).toHaveBeenCalledOnce()
      expect(heard).not.toHaveBeenCalled()
      arriveAt('/before')
      expect(dialog()).not.toBeNull()
    } finally {
      window.removeEventListener('popstate', heard)
      go.mockRestore()
      window.history.replaceState(null, '', href)
    }
  })

  it('hold the tab, as long as they are there', () => {
    expect(isStoppedOnClosing()).toBe(false)
    act(() => type('Too long.'))
    expect(isStoppedOnClosing()).toBe(true)
    act(() => type(''))
    expect(isStoppedOnClosing()).toBe(false)
  })

  it('are not asked about once they were sent, and still are where that was refused', async () => {
    onSend = () => Promise.resolve('Too long.')
    comment('Where does this come from?')
    await send()
    leaveByMenu()
    expect(dialog()?.textContent).toContain('desk:leave.unsentTitle')
    await answer('desk:leave.stay')
    onSend = () => Promise.resolve(undefined)
    await send()
    leaveByMenu()
    expect(dialog()).toBeNull()
  })
})

// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptTexts } from '@/admin/KeptText/keptTexts'
import { SignOut } from '@/admin/KeptText/SignOut'
import { type Unsent, useUnsent } from '@/admin/Question/useUnsent'
import { deskStore } from '@/admin/Workflow/deskStore'

const state = vi.hoisted(() => ({ push: vi.fn(), t: (key: string) => key }))

// Payload's own has style sheets that only a bundler reads.
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children, onClick }: { children: string; onClick: () => void }) => (
    <button onClick={onClick}>{children}</button>
  ),
  LogOutIcon: () => null,
  useAuth: () => ({ user: { id: 'ann' } }),
  useConfig: () => ({ config: { admin: { routes: { logout: '/logout' } }, routes: { admin: '/admin' } } }),
  useTranslation: () => ({ t: state.t }),
}))
vi.mock('next/navigation', () => ({ useRouter: () => state }))
vi.mock('@/admin/KeptText/keptTexts', () => ({
  keptTexts: { count: vi.fn(), forgetAllOf: () => Promise.resolve() },
}))

const Page = ({ held }: { held: Unsent | undefined }) => {
  useUnsent(held !== undefined, held)
  return <SignOut />
}

const press = (selector: string) =>
  act(async () => document.querySelector<HTMLButtonElement>(selector)?.click())
const asked = () => document.querySelector('dialog p')?.textContent

describe('whoever signs out', () => {
  let goAway: () => void
  const show = (held: Unsent | undefined, kept: number) => {
    vi.mocked(keptTexts.count).mockResolvedValue(kept)
    const root = createRoot(document.body.appendChild(document.createElement('div')))
    act(() => root.render(<Page held={held} />))
    goAway = () => act(() => root.unmount())
  }
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    state.push = vi.fn()
  })
  afterEach(() => {
    goAway()
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it('is asked nothing when nothing is lost', async () => {
    show(undefined, 0)
    await press('.nav__log-out')
    expect(asked()).toBeUndefined()
    expect(state.push).toHaveBeenCalledExactlyOnceWith('/admin/logout')
  })

  it('leaves nothing of what they wanted to the next person in the tab, unless they stay', async () => {
    const address = '/api/pages/1'
    deskStore.standAt(address, '3')
    deskStore.want(address, { name: 'requestReview', said: { comment: 'For Ben alone.' } })
    show('words', 0)
    await press('.nav__log-out')
    await press('dialog button')
    expect(deskStore.get(address).wanted).toBeDefined()
    await press('.nav__log-out')
    await press('dialog button:last-of-type')
    expect(deskStore.get(address)).toEqual({ seen: '3' })
  })

  it.each([
    ['words beside a text that were not sent', 'words', 0, ['leave.unsentBody']],
    ['a form that nobody keeps', 'text', 0, ['leave.lostBody']],
    ['a text that this browser could not keep', 'keptText', 0, ['leave.lostBody']],
    ['a text that this browser keeps, once', 'keptText', 1, ['kept.signOutQuestion']],
    ['a kept text and words beside it', 'words', 1, ['kept.signOutQuestion', 'leave.unsentBody']],
  ] as const)('is asked about %s, and may stay', async (_, held, kept, said) => {
    show(held, kept)
    await press('.nav__log-out')
    expect(asked()).toBe(said.map((key) => `desk:${key}`).join('\n\n'))
    await press('dialog button')
    expect(state.push).not.toHaveBeenCalled()
    await press('.nav__log-out')
    await press('dialog button:last-of-type')
    expect(state.push).toHaveBeenCalledOnce()
  })
})

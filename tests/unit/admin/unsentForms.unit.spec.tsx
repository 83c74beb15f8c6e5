// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BulkForm } from '@/admin/Bulk/BulkForm'
import { ProgramForm } from '@/admin/Programs/ProgramForm'
import { DocumentProposals } from '@/admin/Proposals/DocumentProposals'
import { ProposalCard } from '@/admin/Proposals/ProposalCard'
import { ReleaseActs } from '@/admin/Releases/ReleaseActs'
import { AskBeforeLeaving, UnsavedText } from '@/admin/Together/AskBeforeLeaving'
import { CorrectNote } from '@/admin/Versions/CorrectNote'
import { Withhold } from '@/admin/Versions/Withhold'

const state = vi.hoisted(() => ({
  isModified: false,
  push: vi.fn(),
  refresh: vi.fn(),
  t: (key: string) => key,
}))

// Payload's own has style sheets that only a bundler reads.
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children, id, onClick }: { children: string; id?: string; onClick: () => void }) => (
    <button id={id} onClick={onClick}>
      {children}
    </button>
  ),
  toast: { error: vi.fn(), success: vi.fn() },
  useConfig: () => ({ config: { routes: { admin: '/admin', api: '/api' } } }),
  useDocumentInfo: () => ({ collectionSlug: 'redirects' }),
  useFormModified: () => state.isModified,
  useTranslation: () => ({ i18n: { language: 'en' }, t: state.t }),
}))
vi.mock('next/navigation', () => ({ useRouter: () => state }))

const proposal = {
  ...{ at: '2026-01-31T10:00:00.000Z', id: 'p', isMine: false, kind: 'site', lines: [], path: null },
  ...{
    may: { confirm: null, reject: null, withdraw: 'Not yours.' },
    proposedBy: 'Ann',
    reason: null,
    title: 'x',
  },
}
const release = {
  ...{ id: 'r', name: 'Spring', state: 'open', expected: '1', blocked: 0, withdraws: true, texts: [{}] },
  available: ['publish'],
}
const choice = { acts: [], people: { needsReview: [], requestValidation: [] }, releases: [], texts: [] }
const nothing = () => undefined

/** Each form of ours whose words nobody keeps, what opens it, and what sends it. */
const FORMS: Record<string, { form: ReactNode; opensWith?: string; sendsWith?: string }> = {
  'a correction of a note': {
    form: <CorrectNote edition="e" note="As it was." number="1.0" />,
    opensWith: 'desk:versions.correct',
    sendsWith: 'desk:proposals.propose',
  },
  'the reason to withhold an edition': {
    form: <Withhold address="/api/pages/1/editions/1.0" closed={null} number="1.0" />,
    opensWith: 'desk:versions.withhold',
    sendsWith: 'desk:versions.withholdNow',
  },
  'the reason to reject a proposal': {
    // What the card reads of a proposal.
    form: <ProposalCard proposal={proposal as unknown as Parameters<typeof ProposalCard>[0]['proposal']} />,
    sendsWith: 'desk:proposals.reject',
  },
  'the reason of a release': {
    form: (
      <ReleaseActs
        act={() => Promise.resolve([])}
        look={nothing}
        // What the form reads of a release.
        release={release as unknown as Parameters<typeof ReleaseActs>[0]['release']}
      />
    ),
    opensWith: 'desk:release.publish',
    sendsWith: 'desk:release.publish',
  },
  'a comment with several texts': {
    form: (
      <BulkForm
        act="requestReview"
        choice={choice}
        label="Request review"
        onClose={nothing}
        onDone={nothing}
        path="/api/pages/bulk"
      />
    ),
  },
}

const isAsked = async () => {
  await act(async () => document.querySelector('a')?.click())
  const dialog = document.querySelector('dialog')
  await act(async () => dialog?.querySelector('button')?.click())
  return dialog !== null
}
const press = (label: string) =>
  act(async () => [...document.querySelectorAll('button')].find((one) => one.textContent === label)?.click())
const type = (words: string) =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>('textarea, input[type=text]')
    if (!field) throw new Error('There is no field.')
    const kind = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement
    // As the browser does it: React keeps watch over the property of the element.
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })

describe('whoever leaves is asked about', () => {
  let goAway: () => void = nothing
  const preventDefault = (event: Event) => event.preventDefault()
  const show = (form: ReactNode) => {
    const root = createRoot(document.body.appendChild(document.createElement('div')))
    act(() =>
      root.render(
        <AskBeforeLeaving>
          {form}
          <a href="/admin/collections/forums">Forums</a>
        </AskBeforeLeaving>,
      ),
    )
    goAway = () => act(() => root.unmount())
  }
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({})))
    state.isModified = false
    // Nothing of these tests is to leave the page itself.
    document.addEventListener('click', preventDefault)
  })
  afterEach(() => {
    goAway()
    document.removeEventListener('click', preventDefault)
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it.each(Object.entries(FORMS))('%s, until it is sent', async (_, { form, opensWith, sendsWith }) => {
    show(form)
    if (opensWith) await press(opensWith)
    expect(await isAsked()).toBe(false)
    type('Because of what it says in the second part.')
    expect(await isAsked()).toBe(true)
    if (!sendsWith) return
    await press(sendsWith)
    expect(await isAsked()).toBe(false)
  })

  it.each(['a correction of a note', 'the reason to withhold an edition'])(
    '%s no more once it is given up, and Escape gives nothing up',
    async (name) => {
      const { form, opensWith = '' } = FORMS[name] ?? {}
      show(form)
      await press(opensWith)
      type('Because of what it says.')
      const field = document.querySelector('textarea')
      await act(async () =>
        field?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' })),
      )
      expect(document.querySelector('textarea')?.value).toBe('Because of what it says.')
      await press('desk:transition.cancel')
      expect(await isAsked()).toBe(false)
    },
  )

  it('the text of a form, and what becomes of it', async () => {
    state.isModified = true
    for (const [isKept, words] of [
      [true, 'desk:leave.body'],
      [false, 'desk:leave.lostBody'],
    ] as const) {
      show(<UnsavedText isKept={isKept} />)
      await act(async () => document.querySelector('a')?.click())
      expect(document.querySelector('dialog p')?.textContent).toBe(words)
      goAway()
      document.body.replaceChildren()
    }
  })

  it('the form of a redirect or an account that is not made yet', async () => {
    show(<DocumentProposals />)
    expect(await isAsked()).toBe(false)
    goAway()
    document.body.replaceChildren()
    state.isModified = true
    show(<DocumentProposals />)
    await act(async () => document.querySelector('a')?.click())
    expect(document.querySelector('dialog p')?.textContent).toBe('desk:leave.lostBody')
  })

  it('a service account that is changed, and not one that is as it was', async () => {
    show(
      <ProgramForm
        collections={[{ slug: 'pages', label: 'Pages' }]}
        people={[
          { id: 'a', name: 'Ann' },
          { id: 'b', name: 'Ben' },
        ]}
        program={{ id: 'p', name: 'Import', holder: 'a', grants: { pages: ['save', 'recall'] } }}
      />,
    )
    const tick = () => act(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click())
    const choose = (id: string) =>
      act(() => {
        const field = document.querySelector('select')
        if (!field) throw new Error('There is nobody to choose.')
        field.value = id
        field.dispatchEvent(new Event('change', { bubbles: true }))
      })
    // A tick of these boxes is not stopped, as a link is.
    document.removeEventListener('click', preventDefault)
    document.querySelector('a')?.addEventListener('click', preventDefault)
    tick()
    expect(await isAsked()).toBe(true)
    tick()
    expect(await isAsked()).toBe(false)
    choose('b')
    expect(await isAsked()).toBe(true)
    choose('a')
    expect(await isAsked()).toBe(false)
  })
})

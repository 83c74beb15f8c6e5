// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { PendingProposals } from '@/admin/Proposals/PendingProposals'

// Payload's own has style sheets that only a bundler reads.
vi.mock('@payloadcms/ui', () => ({
  toast: {},
  useConfig: () => ({ config: { routes: { admin: '/admin', api: '/api' } } }),
  useTranslation: () => ({ i18n: { language: 'en' }, t: (key: string) => key }),
}))
vi.mock('@/admin/Proposals/ProposalCard', () => ({
  ProposalCard: ({ proposal }: { proposal: { id: string } }) => <article>{proposal.id}</article>,
}))

type Known = NonNullable<Parameters<typeof PendingProposals>[0]['known']>

const shown = (count: number) => {
  // What the list itself reads of them.
  const proposals = Array.from({ length: count }, (_, at) => ({ id: `p${at}` })) as Known['proposals']
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(<PendingProposals known={{ proposals, total: count }} />)
  const inFold = page.querySelectorAll('details article').length
  return { open: page.querySelectorAll('article').length - inFold, inFold }
}

describe('the proposals on the first page', () => {
  it('stand open where they are few', () => expect(shown(3)).toEqual({ open: 3, inFold: 0 }))

  it('leave room for a person’s own work where they are many, and are all there', () =>
    expect(shown(20)).toEqual({ open: 3, inFold: 17 }))
})

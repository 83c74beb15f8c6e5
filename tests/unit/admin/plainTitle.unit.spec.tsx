// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usePlainTitle } from '@/admin/Workflow/usePlainTitle'

const payload = vi.hoisted(() => ({ title: '', setDocumentTitle: (_: string) => undefined as void }))

vi.mock('@payloadcms/ui', () => ({
  useDocumentTitle: () => payload,
  useTranslation: () => ({ t: () => 'Noch ohne Titel' }),
}))

const Heading = ({ first }: { first: string }) => {
  const [title, setTitle] = useState(first)
  Object.assign(payload, { title, setDocumentTitle: setTitle })
  usePlainTitle()
  return <h1>{title}</h1>
}

describe('the heading of a form', () => {
  beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
  afterEach(() => vi.unstubAllGlobals())

  it('calls a text without a title so, without brackets, and leaves a title as it is', () => {
    const shown = (first: string) => {
      const place = document.createElement('div')
      act(() => createRoot(place).render(<Heading first={first} />))
      return place.textContent
    }
    expect(shown('[Noch ohne Titel]')).toBe('Noch ohne Titel')
    expect(shown('[Draft] A forum')).toBe('[Draft] A forum')
  })
})

// @vitest-environment happy-dom
import { act, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Question, useQuestion } from '@/admin/Question/useQuestion'

// Payload's own has style sheets that only a bundler reads.
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children, className, onClick }: ButtonProps) => (
    <button className={className} onClick={onClick}>
      {children}
    </button>
  ),
}))

type ButtonProps = { children: string; className?: string; onClick: () => void }

const QUESTION: Question = { title: 'Leave?', body: 'It is lost.', stay: 'Stay', go: 'Leave' }

type Ask = (question: Question) => Promise<boolean>

/** A part of a page that may ask. @returns how it asks, and how it goes away */
const aPart = async (): Promise<{ ask: Ask; goAway: () => void }> => {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const ask = await new Promise<Ask>((resolve) => {
    const Part = () => {
      const [question, asks] = useQuestion()
      useEffect(() => resolve(asks), [asks])
      return question
    }
    act(() => root.render(<Part />))
  })
  return { ask, goAway: () => act(() => root.unmount()) }
}

const dialog = () => document.querySelector('dialog')
const press = (label: string) =>
  act(() =>
    [...document.querySelectorAll<HTMLButtonElement>('dialog button')]
      .find(({ textContent }) => textContent === label)
      ?.click(),
  )

describe('a question of the desk', () => {
  beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
  afterEach(() => vi.unstubAllGlobals())

  const asked = async (more: Partial<Question> = {}) => {
    const part = await aPart()
    let answer!: Promise<boolean>
    act(() => void (answer = part.ask({ ...QUESTION, ...more })))
    return { ...part, answer }
  }

  it('has the safe answer first, with the focus', async () => {
    const { answer, goAway } = await asked()
    const [first] = document.querySelectorAll('dialog button')
    expect(first?.textContent).toBe('Stay')
    expect(document.activeElement).toBe(first)
    press('Stay')
    await expect(answer).resolves.toBe(false)
    goAway()
  })

  it('that takes something away looks like it in that answer alone', async () => {
    const { goAway } = await asked({ takesAway: true })
    expect([...document.querySelectorAll('dialog button')].map(({ className }) => className)).toEqual([
      '',
      'takes-away',
    ])
    goAway()
  })

  it('is done only when that is chosen', async () => {
    const { answer, goAway } = await asked()
    press('Leave')
    await expect(answer).resolves.toBe(true)
    expect(dialog()).toBeNull()
    goAway()
  })

  it('that is closed by Escape, or goes away with its part of the page, is answered safely', async () => {
    const escaped = await asked()
    act(() => dialog()?.close())
    await expect(escaped.answer).resolves.toBe(false)
    escaped.goAway()
    const left = await asked()
    left.goAway()
    await expect(left.answer).resolves.toBe(false)
  })
})

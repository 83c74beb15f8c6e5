// @vitest-environment happy-dom
import type { FormState } from 'payload'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AskAgain } from '@/admin/Workflow/AskAgain'

const form = vi.hoisted(() => ({
  fields: {} as FormState,
  isSubmitted: false,
  dispatch: vi.fn(),
}))
vi.mock('@payloadcms/ui', () => ({
  useAllFormFields: () => [form.fields, form.dispatch],
  useFormSubmitted: () => form.isSubmitted,
}))

const PAUSE_MS = 300
let root: ReturnType<typeof createRoot>
const draw = () => act(() => root.render(<AskAgain />))
const typed = (value: string) => {
  form.fields = { ...form.fields, date: { value, isModified: true } }
  return draw()
}
/** An answer makes the fields anew, also those that nobody has touched. */
const answered = () => {
  form.fields = { ...form.fields, title: { value: '' } }
  return draw()
}
const submitted = (isSubmitted: boolean) => {
  form.isSubmitted = isSubmitted
  return draw()
}
const asksAgain = async () => {
  await act(() => vi.advanceTimersByTimeAsync(PAUSE_MS))
  return form.dispatch.mock.calls.length > 0
}

describe('a form that waits to ask what is wrong with it', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    form.dispatch.mockClear()
    Object.assign(form, { fields: { date: { value: '' }, title: { value: '' } }, isSubmitted: false })
    root = createRoot(document.createElement('div'))
    draw()
  })
  afterEach(() => {
    act(() => root.unmount())
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('asks by itself about what is typed, before an answer and after it', async () => {
    typed('some day')
    expect(await asksAgain()).toBe(false)
    answered()
    typed('some day soon')
    expect(await asksAgain()).toBe(false)
  })

  it('is made to ask where an answer comes after what was typed', async () => {
    typed('some day')
    answered()
    expect(await asksAgain()).toBe(true)
  })

  it('is made to ask also where a save ends after that, or something is drawn anew', async () => {
    typed('some day')
    answered()
    submitted(true)
    submitted(false)
    form.fields = { ...form.fields }
    draw()
    expect(await asksAgain()).toBe(true)
  })

  it('is made to ask where an answer comes just as the form was to ask', async () => {
    typed('some day')
    await act(() => vi.advanceTimersByTimeAsync(PAUSE_MS - 1))
    answered()
    expect(await asksAgain()).toBe(true)
  })

  it('is not made to ask without end where each answer comes as fast as that', async () => {
    typed('some day')
    form.dispatch.mockImplementation(({ path, ...entry }: { path: string }) => {
      form.fields = { ...form.fields, [path]: entry }
    })
    for (let round = 0; round < 6; round++) {
      answered()
      await asksAgain()
      draw()
    }
    expect(form.dispatch.mock.calls.length).toBe(3)
  })
})

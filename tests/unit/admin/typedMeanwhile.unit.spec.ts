import type { FormState } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ownKept } from '@/admin/KeptText/ownKept'
import { useTypedMeanwhile } from '@/admin/Workflow/useTypedMeanwhile'

const form = vi.hoisted(() => ({ dispatchFields: vi.fn(), getFields: vi.fn(), setModified: vi.fn() }))
vi.mock('@payloadcms/ui', () => ({ useForm: () => form }))

const stands = (text: object): FormState => ({ body: { value: text } })
const SENT = { root: { text: 'Sent.', version: 1 } }
const DRAWN_ANEW = { root: { text: 'Sent.', version: 2 } }

describe('what a form holds when a save is answered', () => {
  beforeEach(() => vi.clearAllMocks())

  const answered = (text: object, act: () => void) => {
    form.getFields.mockReturnValue(stands(SENT))
    const hasDone = ownKept.watch()
    const putBack = useTypedMeanwhile()(hasDone)
    act()
    putBack(stands(text))
  }

  it('is put back where somebody typed meanwhile, and not saved', () => {
    const typed = { root: { text: 'Sent. And more.', version: 1 } }
    answered(typed, ownKept.touch)
    expect(form.dispatchFields).toHaveBeenCalledWith({ type: 'UPDATE', path: 'body', value: typed })
    expect(form.setModified).toHaveBeenCalledWith(true)
  })

  it('is what was sent, where somebody did something else', () => {
    answered({ root: { ...SENT.root, direction: 'ltr' } }, ownKept.touch)
    expect(form.dispatchFields).not.toHaveBeenCalled()
    expect(form.setModified).not.toHaveBeenCalled()
  })

  it('is saved where nobody did anything, whatever an editor made of it that was drawn anew', () => {
    answered(DRAWN_ANEW, () => undefined)
    expect(form.dispatchFields).not.toHaveBeenCalled()
    expect(form.setModified.mock.calls).toEqual([[false]])
  })
})

import type { FormState } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useTypedMeanwhile } from '@/admin/Workflow/useTypedMeanwhile'

const form = vi.hoisted(() => ({ dispatchFields: vi.fn(), getFields: vi.fn(), setModified: vi.fn() }))
vi.mock('@payloadcms/ui', () => ({ useForm: () => form }))

const SENT = { root: { text: 'Sent.' } }

describe('what a form holds when a save is answered', () => {
  beforeEach(() => vi.clearAllMocks())

  const answered = (stood: FormState) => {
    form.getFields.mockReturnValue({ body: { value: SENT } })
    const putBack = useTypedMeanwhile()()
    putBack(stood)
  }

  it('is put back where somebody typed meanwhile, and not saved', () => {
    const typed = { root: { text: 'Sent. And more.' } }
    answered({ body: { value: typed } })
    expect(form.dispatchFields).toHaveBeenCalledWith({ type: 'UPDATE', path: 'body', value: typed })
    expect(form.setModified).toHaveBeenCalledWith(true)
  })

  it('is what was sent, where an editor writes it with other marks, and where the form asks again', () => {
    answered({
      body: { value: { root: { ...SENT.root, direction: 'ltr' } } },
      _askAgain: { disableFormData: true, value: 1234 },
    })
    expect(form.dispatchFields).not.toHaveBeenCalled()
    expect(form.setModified).not.toHaveBeenCalled()
  })
})

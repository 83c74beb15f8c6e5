import { describe, expect, it } from 'vitest'
import { typesInWords } from '@/admin/ControlNames/said'

describe('the type of a file', () => {
  it('is called what people call it, wherever Payload has the name that programs know', () => {
    expect(typesInWords('24KB — 375x420 — image/png')).toBe('24KB — 375x420 — PNG')
    expect(typesInWords('application/pdf')).toBe('PDF')
    expect(typesInWords('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(
      'DOCX',
    )
    expect(typesInWords('a/b of ours')).toBe('a/b of ours')
  })
})

import { describe, expect, it } from 'vitest'
import { eventSpan } from '@/i18n/dates/eventSpan'

const at = (text: string) => ({ text, value: '', precision: 'time' as const })
const span = (starts: string, ends: string | null = null) => {
  const { from, to } = eventSpan({ starts: at(starts), ends: ends ? at(ends) : null, timeZone: 'UTC' }) ?? {}
  return [from?.toISOString(), to?.toISOString()]
}

describe('when an event takes place', () => {
  it('is never no time at all: at the minute at which it begins it is under way', () => {
    const began = '2026-05-20T14:30:00.000Z'
    expect(span('2026-05-20T14:30')).toEqual([began, '2026-05-20T14:31:00.000Z'])
    expect(span('2026-05-20T14:30', '2026-05-20T14:30')).toEqual([began, '2026-05-20T14:31:00.000Z'])
    expect(span('2026-05-20T14:30', '2026-05-20T16:00')).toEqual([began, '2026-05-20T16:00:00.000Z'])
  })
})

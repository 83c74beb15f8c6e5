import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { isStillWrong, refusedIn, writtenAt } from '@/admin/Workflow/refusedIn'

const wrong = (value: unknown): FormState[string] => ({ value, valid: false, errorMessage: 'Shorten it.' })
const SUMMARY = { path: 'summary', code: 'invalid', message: 'Shorten it.' }

describe('what a save was refused for', () => {
  it('is what the fields say, and not what holds them', () => {
    const fields: FormState = {
      title: { value: 'A title', valid: true },
      areas: { value: 1, valid: false, errorPaths: ['areas.0.name'] },
      'areas.0.name': wrong('Too long'),
      summary: wrong('Too long'),
    }
    expect(refusedIn(fields).map(({ path }) => path)).toEqual(['areas.0.name', 'summary'])
  })

  it('is wrong until something else stands there that the form has nothing against', () => {
    const before = writtenAt({ summary: wrong('Too long') }, 'summary')
    const isWrong = (field: FormState[string]) => isStillWrong({ summary: field }, SUMMARY, before)
    // A rule of the server alone: the form knows nothing of it, and nothing was mended.
    expect(isWrong({ value: 'Too long', valid: true })).toBe(true)
    expect(isWrong(wrong('Still too long'))).toBe(true)
    expect(isWrong({ value: 'Short', valid: true })).toBe(false)
  })

  it('is mended in a list by what stands in its rows', () => {
    const rows = (language: string): FormState => ({
      files: { value: 2, valid: true },
      'files.0.language': { value: 'en', valid: true },
      'files.1.language': { value: language, valid: true },
      filesNote: { value: 'of another field', valid: true },
    })
    const problem = { path: 'files', code: 'invalid', message: 'Two files have the same language.' }
    const before = writtenAt(rows('en'), 'files')
    expect(isStillWrong(rows('en'), problem, before)).toBe(true)
    expect(isStillWrong(rows('fr'), problem, before)).toBe(false)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('the clocks of the desk', () => {
  it('are those of whoever reads it, but where the time of the institution is named beside it', () => {
    const screens = readdirSync('src/admin', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => `src/admin/${name}`)
      .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    const shown = screens.filter(({ text }) => /inInstitutionTime\(|timeZone: DEFAULT_TIME_ZONE/.test(text))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter(({ text }) => !text.includes("t('schedule.zone')")).map(({ file }) => file)).toEqual(
      [],
    )
  })
})

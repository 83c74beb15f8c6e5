import { describe, expect, it } from 'vitest'
import { historyLine } from '@/admin/Workflow/historyLine'
import { DESK_TRANSLATIONS } from '@/i18n/desk/translations'
import { sayReason } from '@/i18n/desk/reasons'
import { TRANSITION_NAMES } from '@/workflow/domain/table'

describe('a line of the history', () => {
  it.each(['en', 'fr', 'de'] as const)('says in %s of every transition that it was done', (language) => {
    const words: Record<string, string> = DESK_TRANSLATIONS[language].desk
    for (const name of TRANSITION_NAMES) {
      const line = historyLine((key) => sayReason({ key }, language), {
        act: 'transition',
        name,
        version: '',
      })
      expect(line).toBe(words[`transitionDone.${name}`])
      expect(line).not.toBe(words[`transition.${name}.label`])
    }
  })
})

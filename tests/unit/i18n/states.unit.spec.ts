import { describe, expect, it } from 'vitest'
import { DRAFT_WORDS, LIVE_WORDS } from '../../../scripts/docs/faceWords'
import de from '@/i18n/desk/de.json'
import en from '@/i18n/desk/en.json'
import fr from '@/i18n/desk/fr.json'
import { DRAFT_FACES, LIVE_FACES } from '@/workflow/domain/table'

const DRAFTS = DRAFT_FACES.filter((face) => face !== 'none')
const LIVES = LIVE_FACES.filter((face) => face !== 'none')

describe.each([
  ['en', en],
  ['fr', fr],
  ['de', de],
])('a state has one name everywhere (%s)', (_, words) => {
  it.each(DRAFTS)('beside what is public, and in a refusal: %s', (face) => {
    const name = words[`state.${face}`]
    expect(words[`faces.${face}`].toLowerCase()).toContain(name.toLowerCase())
    expect(words[`reason.draft.${face}`]).toContain(name)
  })

  it.each(LIVES)('in a refusal: %s', (face) => {
    expect(words[`reason.live.${face}`]).toContain(words[`state.${face}`])
  })

  it('in the filter over two of them', () => {
    for (const face of ['archived', 'expired'] as const)
      expect(words['list.withdrawn'].toLowerCase()).toContain(words[`state.${face}`].toLowerCase())
  })
})

it('the description of the workflow calls them as the desk does', () => {
  for (const face of DRAFTS) expect(DRAFT_WORDS[face]).toBe(en[`state.${face}`])
  for (const face of LIVES) expect(LIVE_WORDS[face]).toBe(en[`state.${face}`])
})

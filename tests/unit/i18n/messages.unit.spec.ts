import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS } from '@/collections/Documents/kinds'
import { EVENT_KINDS, RECURRENCES } from '@/collections/Events/kinds'
import { DECISION_MAKING, DIMENSIONS, FORUM_KINDS } from '@/collections/Forums/kinds'
import { TOPICS } from '@/fields/topics'
import { CAPACITIES } from '@/collections/Roles/kinds'
import { TYPE_WORDS } from '@/contentTypes/words'
import de from '@/i18n/messages/de.json'
import en from '@/i18n/messages/en.json'
import fr from '@/i18n/messages/fr.json'
import { SITE_WORDS, words } from '@/i18n/messages/words'

type Words = Record<string, string>

/** Those of all pages, and those of each content type, which stand in its folder. */
const FILES: Record<string, Record<'en' | 'fr' | 'de', Words>> = {
  all: { en, fr, de },
  ...Object.fromEntries(Object.entries(TYPE_WORDS).map(([type, { site }]) => [type, site])),
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe('interface words', () => {
  it.each(Object.entries(FILES))(
    'of %s are complete in each language, with the same places for values',
    (_, { en: english, ...others }) => {
      for (const messages of Object.values(others)) {
        expect(Object.keys(messages)).toEqual(Object.keys(english))
        for (const [key, text] of Object.entries(english)) {
          expect(messages[key], key).toBeTruthy()
          expect(places(messages[key] ?? ''), key).toEqual(places(text))
        }
      }
    },
  )

  it('stand in one file each', () => {
    const keys = Object.values(FILES).flatMap(({ en: english }) => Object.keys(english))
    expect(keys.sort()).toEqual(Object.keys(SITE_WORDS.en).sort())
  })

  // Code de rédaction interinstitutionnel, 6.4.
  it('have no space before a colon or a semicolon in French, as the institutions print it', () => {
    expect(Object.values(SITE_WORDS.fr).filter((text) => /\s[:;!?]/.test(text))).toEqual([])
  })

  it('name every value of the content’s select fields', () => {
    const groups = {
      forumKind: FORUM_KINDS,
      dimension: DIMENSIONS,
      decision: DECISION_MAKING,
      capacity: CAPACITIES,
      eventKind: EVENT_KINDS,
      documentKind: DOCUMENT_KINDS,
      topic: TOPICS,
    }
    const wanted = Object.entries(groups).flatMap(([group, values]) =>
      Object.keys(values).map((value) => `${group}.${value}`),
    )
    const recurrences = Object.keys(RECURRENCES).flatMap((value) =>
      value === 'no' || value === 'unknown' ? [] : [`recurs.${value}`],
    )
    for (const key of [...wanted, ...recurrences]) expect(SITE_WORDS.en, key).toHaveProperty([key])
  })

  it('are English where a language has none yet', () => {
    expect(words('sv')('nav.home')).toBe('Home')
    expect(words('fr')('event.registerUntil', { date: '12 mai' })).toBe('Inscription jusqu’au 12 mai')
  })
})

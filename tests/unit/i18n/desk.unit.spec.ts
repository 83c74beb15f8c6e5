import { describe, expect, it } from 'vitest'
import de from '@/i18n/desk/de.json'
import en from '@/i18n/desk/en.json'
import fr from '@/i18n/desk/fr.json'
import same from '@/i18n/desk/same.json'
import { DESK_TRANSLATIONS } from '@/i18n/desk/translations'
import { deskWords } from '@/i18n/desk/words'
import { FORM_WORDS } from '@/i18n/forms/words'
import { SITE_WORDS } from '@/i18n/messages/words'
import { PROPOSAL_KINDS } from '@/workflow/domain/proposals'
import { TRANSITIONS } from '@/workflow/domain/table'
import { LIVE_WORDS, STATE_WORDS } from '@/workflow/domain/words'
import payloadsDe from '@/i18n/payload/de.json'
import payloadsEn from '@/i18n/payload/en.json'
import payloadsFr from '@/i18n/payload/fr.json'

type Words = Record<string, string>
type Tree = { [name: string]: string | Tree }

const flat = (tree: Tree, before = ''): Words =>
  Object.assign(
    {},
    ...Object.entries(tree).map(([name, value]) =>
      typeof value === 'string' ? { [before + name]: value } : flat(value, `${before}${name}:`),
    ),
  )

const places = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()

/** Of each file of words: English, and the two that follow it. */
const FILES: Record<string, { english: Words; others: Record<'fr' | 'de', Words> }> = {
  desk: { english: en, others: { fr, de } },
  payload: { english: flat(payloadsEn), others: { fr: flat(payloadsFr), de: flat(payloadsDe) } },
}
const CASES = Object.entries(FILES).flatMap(([file, { english, others }]) =>
  Object.entries(others).map(([language, words]) => ({ file, language, english, words })),
)

describe('the words of the desk', () => {
  it.each(CASES)('are all in $file/$language, in the order of the English ones', ({ english, words }) => {
    expect(Object.keys(words)).toEqual(Object.keys(english))
    for (const [key, text] of Object.entries(words)) expect(text.trim(), key).not.toBe('')
  })

  it.each(CASES)(
    'have in $file/$language the places for values of the English ones',
    ({ english, words }) => {
      for (const [key, text] of Object.entries(english))
        expect(places(words[key] ?? ''), key).toEqual(places(text))
    },
  )

  it('count none as one in French, where the number is said', () => {
    const words: Words = DESK_TRANSLATIONS.fr.desk
    expect(words['search.found_zero']).toBe('{{count}} texte')
    // “Un texte est choisi.” is not said of none.
    expect(words['bulk.chosen_zero']).toBeUndefined()
  })

  it('are written in French as the institutions do: no space before a mark, nor within quotation marks', () => {
    const french: Words = { ...fr, ...flat(payloadsFr), ...SITE_WORDS.fr, ...FORM_WORDS.fr }
    const spaced = Object.entries(french).filter(([, text]) => /\s[;:?!](?=[\s»”)]|$)|«\s|\s»/u.test(text))
    expect(spaced).toEqual([])
  })

  it('are the English ones in another language only where a list says so', () => {
    const equal = CASES.flatMap(({ file, language, english, words }) =>
      Object.keys(english).flatMap((key) =>
        words[key] === english[key] ? [`${file}/${language} ${key}`] : [],
      ),
    )
    expect(equal.sort()).toEqual([...same].sort())
  })

  it('name states, transitions and proposals as the answers of the API and the guides do', () => {
    const labels = (prefix: string, rows: Record<string, { label: string }>, suffix = '') =>
      Object.entries(rows).map(([name, { label }]) => [`${prefix}.${name}${suffix}`, label])
    const states = Object.entries({ ...STATE_WORDS, ...LIVE_WORDS }).map(([name, word]) => [
      `state.${name}`,
      word,
    ])
    const names = [
      ...states,
      ...labels('transition', TRANSITIONS, '.label'),
      ...labels('proposals.kind', PROPOSAL_KINDS),
    ]
    expect(en).toMatchObject(Object.fromEntries(names))
  })

  it('are said by Payload’s own translation, with values and counts', () => {
    const asked: unknown[] = []
    const t = deskWords((key, values) => {
      asked.push([key, values])
      return 'said'
    })
    expect(t('server.answered', { status: 502 })).toBe('said')
    expect(asked).toEqual([['desk:server.answered', { status: 502 }]])
    expect(DESK_TRANSLATIONS.de.desk['session.stay']).toBe('Angemeldet bleiben')
  })
})

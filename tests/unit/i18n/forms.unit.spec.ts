import type { SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { TYPE_WORDS } from '@/contentTypes/words'
import deskDe from '@/i18n/desk/de.json'
import deskFr from '@/i18n/desk/fr.json'
import de from '@/i18n/forms/de.json'
import fr from '@/i18n/forms/fr.json'
import sameOfAll from '@/i18n/forms/same.json'
import { labelled } from '@/i18n/forms/sayInEvery'
import { labelIn } from '@/i18n/forms/labels'
import { FORM_WORDS, inEvery } from '@/i18n/forms/words'
import { LOCALES } from '@/i18n/locales'
import { type MessageKey, SITE_WORDS } from '@/i18n/messages/words'
import { LOGGED } from '@/workflow/queries/reports/choices'
import { STAFF_ROLES, type State } from '@/workflow/domain/table'
import { STATE_WORDS } from '@/workflow/domain/words'

// The configuration refuses to be read without these; nothing is opened.
process.env.PAYLOAD_SECRET ??= 'a-secret-for-tests-only-0123456789'

/** What needs no translation: the languages’ own names. */
const OWN_NAMES: readonly string[] = LOCALES.map(({ name }) => name)

/** The words of several forms; and those of each content type, which stand in its folder. */
const FILES = [
  { of: null, forms: { fr, de }, same: sameOfAll },
  ...CONTENT_SLUGS.map((of) => ({ of, ...TYPE_WORDS[of] })),
]
const same: readonly string[] = FILES.flatMap((file) => file.same)

let config: SanitizedConfig
beforeAll(async () => {
  config = await (await import('@payload-config')).default
})

const wordsOf = (isShown: boolean, of: string | null = null) => {
  const entities = [...config.collections, ...config.globals].filter(
    ({ slug, admin }) =>
      !slug.startsWith('payload-') && !(isShown && admin.hidden === true) && (of === null || slug === of),
  )
  return labelled(entities)
    .filter(({ isHidden }) => !(isShown && isHidden))
    .map(({ holder, name }) => holder[name])
    .filter((word) => Boolean(labelIn(word)))
}

describe('the words of the forms', () => {
  it('are in all languages of the desk, wherever a form, a list or the menu shows one', () => {
    const shown = wordsOf(true)
    expect(shown.length).toBeGreaterThan(400)
    const missing = shown.flatMap((word) => {
      const english = labelIn(word) ?? ''
      const isTold = ['fr', 'de'].every((language) => labelIn(word, language) !== english)
      const isAlike = same.some((entry) => entry.slice(3) === english)
      return isTold || isAlike || OWN_NAMES.includes(english) ? [] : [english]
    })
    expect([...new Set(missing)]).toEqual([])
  })

  it('name everything of which the audit log tells, also what no form shows', () => {
    const told = [...config.collections, ...config.globals].filter(
      ({ custom, slug }) => custom?.hasWorkflow || LOGGED.includes(slug) || slug === 'site',
    )
    expect(told.length).toBeGreaterThan(LOGGED.length + 5)
    const labels = told.flatMap((one) =>
      'labels' in one ? [one.labels.singular, one.labels.plural] : [one.label],
    )
    const missing = labels.filter((label) =>
      ['fr', 'de'].some(
        (language) =>
          labelIn(label, language) === labelIn(label) && !same.includes(`${language} ${labelIn(label)}`),
      ),
    )
    expect(missing).toEqual([])
  })

  it('tell people nothing that only programs need to know', () => {
    const shown = wordsOf(true).map((word) => labelIn(word) ?? '')
    expect(shown.filter((words) => /\bISO 3166\b|[?&]locale=/.test(words))).toEqual([])
  })

  it('have one plural of a forum', () => {
    const shown = wordsOf(true).map((word) => labelIn(word) ?? '')
    expect(shown.filter((words) => /\bfora\b/.test(words))).toEqual([])
  })

  it.each(FILES)('have nothing that no form says, or not that of $of', ({ of, forms }) => {
    const said = [...new Set(wordsOf(false, of).map((word) => labelIn(word) ?? ''))]
    const isSaid = (english: string) => said.some((whole) => whole.includes(english))
    expect(Object.keys({ ...forms.fr, ...forms.de }).filter((english) => !isSaid(english))).toEqual([])
  })

  it('are translated alike wherever they stand', () => {
    for (const { forms } of FILES) {
      expect(FORM_WORDS.fr).toMatchObject(forms.fr)
      expect(FORM_WORDS.de).toMatchObject(forms.de)
    }
  })

  it.each(FILES)('are the English ones in another language only where a list says so ($of)', (file) => {
    const equal = Object.entries(file.forms).flatMap(([language, words]) =>
      Object.entries(words).flatMap(([english, word]) =>
        english === word ? [`${language} ${english}`] : [],
      ),
    )
    expect(equal.sort()).toEqual([...file.same].sort())
  })

  it('call the values of choices what the site calls them', () => {
    const groups = /^(forumKind|dimension|topic|eventKind|documentKind)\./
    const keys = Object.keys(SITE_WORDS.en) as MessageKey[] // what it is made of
    for (const key of keys.filter((name) => groups.test(name))) {
      const word = SITE_WORDS.en[key]
      const said = inEvery((say) => say(word))
      if (word in FORM_WORDS.fr)
        expect([said.fr, said.de], key).toEqual([SITE_WORDS.fr[key], SITE_WORDS.de[key]])
    }
  })

  it('name states and permissions as the rest of the desk does', () => {
    for (const state of Object.keys(STATE_WORDS) as State[]) {
      const said = inEvery((say) => say(STATE_WORDS[state]))
      expect([said.fr, said.de], state).toEqual([deskFr[`state.${state}`], deskDe[`state.${state}`]])
    }
    for (const role of STAFF_ROLES) {
      const said = inEvery((say) => say(role.charAt(0).toUpperCase() + role.slice(1)))
      expect([said.fr.toLowerCase(), said.de], role).toEqual([deskFr[`role.${role}`], deskDe[`role.${role}`]])
    }
  })
})

import type { SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import deskDe from '@/i18n/desk/de.json'
import deskFr from '@/i18n/desk/fr.json'
import de from '@/i18n/forms/de.json'
import fr from '@/i18n/forms/fr.json'
import same from '@/i18n/forms/same.json'
import { labelled } from '@/i18n/forms/sayInEvery'
import { labelIn } from '@/i18n/forms/labels'
import { inEvery } from '@/i18n/forms/words'
import { LOCALES } from '@/i18n/locales'
import siteDe from '@/i18n/messages/de.json'
import siteEn from '@/i18n/messages/en.json'
import siteFr from '@/i18n/messages/fr.json'
import { LOGGED } from '@/workflow/queries/reports/choices'
import { STAFF_ROLES, type State } from '@/workflow/domain/table'
import { STATE_WORDS } from '@/workflow/domain/words'

// The configuration refuses to be read without these; nothing is opened.
process.env.PAYLOAD_SECRET ??= 'a-secret-for-tests-only-0123456789'

/** What needs no translation: the languages’ own names. */
const OWN_NAMES: readonly string[] = LOCALES.map(({ name }) => name)

let config: SanitizedConfig
beforeAll(async () => {
  config = await (await import('@payload-config')).default
})

const wordsOf = (isShown: boolean) => {
  const entities = [...config.collections, ...config.globals].filter(
    ({ slug, admin }) => !slug.startsWith('payload-') && !(isShown && admin.hidden === true),
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

  it('have nothing that no form says', () => {
    const said = [...new Set(wordsOf(false).map((word) => labelIn(word) ?? ''))]
    const isSaid = (english: string) => said.some((whole) => whole.includes(english))
    expect(Object.keys({ ...fr, ...de }).filter((english) => !isSaid(english))).toEqual([])
  })

  it('are the English ones in another language only where a list says so', () => {
    const equal = Object.entries({ fr, de }).flatMap(([language, words]) =>
      Object.entries(words).flatMap(([english, word]) =>
        english === word ? [`${language} ${english}`] : [],
      ),
    )
    expect(equal.sort()).toEqual([...same].sort())
  })

  it('call the values of choices what the site calls them', () => {
    const groups = /^(forumKind|dimension|topic|eventKind|documentKind)\./
    const keys = Object.keys(siteEn) as (keyof typeof siteEn)[]
    for (const key of keys.filter((name) => groups.test(name))) {
      const said = inEvery((say) => say(siteEn[key]))
      if (siteEn[key] in fr) expect([said.fr, said.de], key).toEqual([siteFr[key], siteDe[key]])
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

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { RoleView } from '@/collections/Roles/read'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { RoleTable } from '@/collections/Roles/RoleLists'
import { RolePage } from '@/collections/Roles/RolePage'
import { TranslationNotice } from '@/ui/text/notices'

const notice = (locale: Locale) =>
  renderToStaticMarkup(
    <TranslationNotice
      lang="en"
      languages={['en']}
      locale={locale}
      place={{ slug: 'x' }}
      t={words(locale)}
    />,
  )

it('names languages within a sentence in the words of the sentence, and in their own where they are links', () => {
  expect(notice('fr')).toContain('Cette page n’est pas disponible en français. Elle est affichée en anglais.')
  expect(notice('de')).toContain('auf Deutsch')
  expect(notice('de')).toContain('auf Englisch')
  expect(notice('pl')).toContain('<span lang="pl">Ta strona nie jest dostępna w języku polskim.</span>')
  expect(notice('pl')).not.toContain('It is shown')
  expect(notice('fr')).toMatch(/<a [^>]*lang="en"[^>]*>English<\/a>/)
})

const role: RoleView & { id: string; section: 'roles'; isHistorical: boolean } = {
  ...{ id: '1', section: 'roles', slug: 'a-role', title: 'A role', summary: null, lang: 'en' },
  ...{
    languages: ['en'],
    describes: null,
    topics: [],
    historical: null,
    isHistorical: false,
    meta: { title: null, description: null },
  },
  ...{ version: '1.0', changedAt: null, firstPublishedAt: null, bodyHtml: null },
  ...{ forum: null, holder: null, capacity: null, subject: 'the domain', since: null, until: null },
  ...{ partners: [{ name: 'the registry', link: null }], tasks: [], basis: [] },
}

it('marks the subject and the partners of a role with their language on pages of another', () => {
  const table = renderToStaticMarkup(<RoleTable roles={[role]} locale="fr" t={words('fr')} />)
  expect(table).toMatch(/<span lang="en">\(the domain\)<\/span>/)
  const page = renderToStaticMarkup(<RolePage page={role} locale="fr" place={{}} />)
  expect(page).toMatch(/<span lang="en">the domain<\/span>/)
  expect(page).toMatch(/<span lang="en">the registry<\/span>/)
})

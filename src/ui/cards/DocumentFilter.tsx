import type { DocumentList } from '@/content/types/DocumentList'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/pathFor'
import { Select } from './Select'

type Props = { list: DocumentList; locale: Locale; t: Say }

/** Filters of the documents: a plain form whose answer has an address of its own. */
export const DocumentFilter = ({ list: { choices, asked }, locale, t }: Props) => {
  const action = pathFor({ section: 'documents', locale })
  return (
    <form className="fora-filter" method="get" action={action} aria-label={t('documents.filter')}>
      <Select
        name="kind"
        label={t('documents.kind')}
        all={t('documents.allKinds')}
        value={asked.kind}
        options={choices.kinds
          .map((kind) => ({ value: kind, label: label(t, 'documentKind', kind) }))
          .sort((a, b) => a.label.localeCompare(b.label, locale))}
      />
      <Select
        name="forum"
        label={t('documents.forum')}
        all={t('documents.allForums')}
        value={asked.forum}
        options={choices.forums.map(({ slug, title, lang }) => ({ value: slug, label: title, lang }))}
      />
      <Select
        name="year"
        label={t('documents.year')}
        all={t('documents.allYears')}
        value={asked.year}
        options={choices.years.map((year) => ({ value: year, label: year }))}
      />
      <div className="fora-filter__check">
        <input
          type="checkbox"
          id="filter-historical"
          name="historical"
          value="yes"
          defaultChecked={asked.historical === 'yes'}
        />
        <label htmlFor="filter-historical">{t('documents.withHistorical')}</label>
      </div>
      <div className="fora-filter__buttons">
        <button type="submit" className="ecl-button ecl-button--primary">
          {t('documents.apply')}
        </button>
        <a className="ecl-link ecl-link--standalone" href={action}>
          {t('documents.clear')}
        </a>
      </div>
    </form>
  )
}

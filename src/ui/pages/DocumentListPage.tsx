import type { DocumentList, ListFilters } from '@/content/types'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { isOne } from '@/i18n/numbers/isOne'
import { DocumentItems } from '../cards/DocumentItems'
import { ListFilter, topicField } from '../cards/ListFilter'

type Props = { list: DocumentList; asked: ListFilters; locale: Locale }

/** The documents that were asked for, the latest first, with the filters. */
export const DocumentListPage = ({ list, asked, locale }: Props) => {
  const t = words(locale)
  const { documents, choices, total } = list
  const fields = [
    topicField(asked.topic, t),
    {
      name: 'kind',
      label: t('documents.kind'),
      all: t('documents.allKinds'),
      value: asked.kind ?? null,
      options: choices.kinds
        .map((kind) => ({ value: kind, label: label(t, 'documentKind', kind) }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    },
    {
      name: 'forum',
      label: t('documents.forum'),
      all: t('documents.allForums'),
      value: asked.forum ?? null,
      options: choices.forums.map(({ slug, title, lang }) => ({
        value: slug,
        label: title,
        lang: langOf(lang, locale),
      })),
    },
    {
      name: 'year',
      label: t('documents.year'),
      all: t('documents.allYears'),
      value: asked.year ?? null,
      options: choices.years.map((year) => ({ value: year, label: year })),
    },
  ]
  return (
    <div className="fora-filtered">
      <ListFilter section="documents" fields={fields} apply={t('documents.apply')} locale={locale} t={t} />
      <section aria-labelledby="documents">
        <h2 id="documents" className="fora-heading">
          {t(isOne(total, locale) ? 'documents.one' : 'documents.many', {
            count: total,
          })}
        </h2>
        {total === 0 && <p className="fora-none">{t('documents.none')}</p>}
        <DocumentItems documents={documents} locale={locale} t={t} />
      </section>
    </div>
  )
}

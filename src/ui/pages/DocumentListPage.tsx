import type { DocumentList } from '@/content/types/DocumentList'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { isOne } from '@/i18n/numbers/isOne'
import { DocumentItems } from '../cards/DocumentItems'
import { ListFilter, topicField } from '../cards/ListFilter'

/** The documents that were asked for, the latest first, with the filters. */
export const DocumentListPage = ({ list, locale }: { list: DocumentList; locale: Locale }) => {
  const t = words(locale)
  const { documents, choices, asked } = list
  const fields = [
    topicField(asked.topic, t),
    {
      name: 'kind',
      label: t('documents.kind'),
      all: t('documents.allKinds'),
      value: asked.kind,
      options: choices.kinds
        .map((kind) => ({ value: kind, label: label(t, 'documentKind', kind) }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    },
    {
      name: 'forum',
      label: t('documents.forum'),
      all: t('documents.allForums'),
      value: asked.forum,
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
      value: asked.year,
      options: choices.years.map((year) => ({ value: year, label: year })),
    },
  ]
  return (
    <div className="fora-filtered">
      <ListFilter section="documents" fields={fields} apply={t('documents.apply')} locale={locale} t={t} />
      <section aria-labelledby="documents">
        <h2 id="documents" className="fora-heading">
          {t(isOne(documents.length, locale) ? 'documents.one' : 'documents.many', {
            count: documents.length,
          })}
        </h2>
        {documents.length === 0 && <p className="fora-none">{t('documents.none')}</p>}
        <DocumentItems documents={documents} locale={locale} t={t} />
      </section>
    </div>
  )
}

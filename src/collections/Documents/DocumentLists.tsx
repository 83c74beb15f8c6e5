import type { ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import { type Say, words } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import { isOne } from '@/i18n/numbers'
import { CardList } from '@/ui/cards/Item'
import { Item } from '@/ui/cards/Item'
import { ListFilter, topicField } from '@/ui/cards/ListFilter'
import { cardLinks } from '@/ui/text/links'
import { PartialDate } from '@/ui/text/written'
import type { DocumentCard } from './card'
import type { DocumentList } from './read'

type DocumentListPageProps = { list: DocumentList; asked: ListFilters; locale: Locale }

/** The documents that were asked for, the latest first, with the filters. */
export const DocumentListPage = ({ list, asked, locale }: DocumentListPageProps) => {
  const t = words(locale)
  const { documents, choices, event, supersedes, total } = list
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
      hint: choices.forums.isCut ? t('documents.forumsCut') : null,
      options: choices.forums.first.map(({ slug, title, lang }) => ({
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
      <ListFilter
        section="documents"
        fields={fields}
        kept={{ event: asked.event, supersedes: asked.supersedes }}
        apply={t('documents.apply')}
        locale={locale}
        t={t}
      />
      <section aria-labelledby="documents">
        <h2 id="documents" className="fora-heading">
          {t(isOne(total, locale) ? 'documents.one' : 'documents.many', {
            count: total,
          })}
        </h2>
        {event && (
          <p className="ecl">
            {t('documents.ofEvent')} {cardLinks([event], locale)}
          </p>
        )}
        {supersedes && (
          <p className="ecl">
            {t('documents.supersedes')} {cardLinks([supersedes], locale)}
          </p>
        )}
        {total === 0 && <p className="fora-none">{t('documents.none')}</p>}
        <DocumentItems documents={documents} locale={locale} t={t} />
      </section>
    </div>
  )
}

type DocumentItemsProps = { documents: readonly DocumentCard[]; locale: Locale; t: Say }

/** A list of documents: what each is, and its date. */
export const DocumentItems = ({ documents, locale, t }: DocumentItemsProps) => (
  <CardList>
    {documents.map((document) => (
      <Item
        key={document.id}
        card={document}
        locale={locale}
        t={t}
        meta={[
          document.kind && label(t, 'documentKind', document.kind),
          document.date && <PartialDate date={document.date} locale={locale} />,
        ]}
      />
    ))}
  </CardList>
)

import type { DocumentList } from '@/content/types/DocumentList'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { isOne } from '@/i18n/numbers/isOne'
import { CardList } from '../cards/CardList'
import { DocumentFilter } from '../cards/DocumentFilter'
import { DocumentItem } from '../cards/DocumentItem'

/** The documents that were asked for, the latest first, with the filters. */
export const DocumentListPage = ({ list, locale }: { list: DocumentList; locale: Locale }) => {
  const t = words(locale)
  const { length } = list.documents
  return (
    <div className="fora-filtered">
      <DocumentFilter list={list} locale={locale} t={t} />
      <section aria-labelledby="documents">
        <h2 id="documents" className="fora-heading">
          {t(isOne(length, locale) ? 'documents.one' : 'documents.many', { count: length })}
        </h2>
        {length === 0 && <p className="fora-none">{t('documents.none')}</p>}
        <CardList>
          {list.documents.map((document) => (
            <DocumentItem key={document.id} document={document} locale={locale} t={t} />
          ))}
        </CardList>
      </section>
    </div>
  )
}

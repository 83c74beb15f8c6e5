import type { DocumentList } from '@/content/types/DocumentList'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { isOne } from '@/i18n/numbers/isOne'
import { DocumentFilter } from '../cards/DocumentFilter'
import { DocumentItems } from '../cards/DocumentItems'

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
        <DocumentItems documents={list.documents} locale={locale} t={t} />
      </section>
    </div>
  )
}

import type { DocumentCard } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { PartialDate } from '../text/PartialDate'
import { CardList } from './CardList'
import { Item } from './Item'

type Props = { documents: readonly DocumentCard[]; locale: Locale; t: Say }

/** A list of documents: what each is, and its date. */
export const DocumentItems = ({ documents, locale, t }: Props) => (
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

import type { DocumentCard } from '@/content/types/DocumentCard'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { PartialDate } from '../text/PartialDate'
import { Item } from './Item'

type Props = { document: DocumentCard; locale: Locale; t: Say; heading?: 'h3' | 'h4' }

export const DocumentItem = ({ document, locale, t, heading }: Props) => (
  <Item
    card={document}
    locale={locale}
    t={t}
    meta={[
      document.kind && label(t, 'documentKind', document.kind),
      document.date && <PartialDate date={document.date} locale={locale} />,
    ]}
    {...(heading && { heading })}
  />
)

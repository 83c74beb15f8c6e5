import { Fragment } from 'react'
import type { Card } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { CardLink } from './CardLink'

/** Links to documents in one line; null when there is none, so that a fact disappears. */
export const cardLinks = (cards: readonly (Card | null)[], locale: Locale) => {
  const present = cards.filter((card) => card !== null)
  if (present.length === 0) return null
  return present.map((card, index) => (
    <Fragment key={card.id}>
      {index > 0 && ', '}
      <CardLink card={card} locale={locale} />
    </Fragment>
  ))
}

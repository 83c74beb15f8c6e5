import type { ReactNode } from 'react'
import type { Card } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import { CardLink } from '@/ui/text/links'

/** A list of content items, one under the other. */
export const CardList = ({ children }: { children: ReactNode }) => <ul className="fora-list">{children}</ul>

type ItemProps = {
  card: Card
  locale: Locale
  t: Say
  /** Short facts above the title. */
  meta: readonly ReactNode[]
  /** Beside the text, for instance a date. */
  aside?: ReactNode
  /** Instead of the summary. */
  text?: ReactNode
  heading?: 'h3' | 'h4'
}

/** One document in a list: facts, linked title, summary. */
export const Item = ({ card, locale, t, meta, aside, text, heading: Heading = 'h3' }: ItemProps) => {
  const facts = [...meta.filter(Boolean), ...(card.isHistorical ? [t('list.historical')] : [])]
  return (
    <li className="fora-list__item">
      <article className="ecl-content-item fora-item">
        {aside && <div className="fora-item__aside">{aside}</div>}
        <div className="ecl-content-block ecl-content-item__content-block">
          {facts.length > 0 && (
            <ul className="ecl-content-block__primary-meta-container">
              {facts.map((fact, index) => (
                <li key={index} className="ecl-content-block__primary-meta-item">
                  {fact}
                </li>
              ))}
            </ul>
          )}
          <Heading className="ecl-content-block__title">
            <CardLink card={card} locale={locale} isStandalone />
          </Heading>
          {text}
          {!text && card.summary && (
            <div className="ecl-content-block__description" lang={langOf(card.lang, locale)}>
              {card.summary}
            </div>
          )}
        </div>
      </article>
    </li>
  )
}

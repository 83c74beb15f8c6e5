import type { Paging } from '@/content/types'
import type { Say } from '@/i18n/messages/words'
import { Icon } from '../Icon'

type Props = Paging & { addressOf: (page: number) => string; t: Say }

/** The pages of a list: the first, the last, and those around this one. Nothing where one page holds it all. */
export const Pagination = ({ page, pages, addressOf, t }: Props) => {
  if (pages <= 1) return null
  const shown = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const numbers = [...new Set(shown)].sort((a, b) => a - b)
  return (
    <nav className="ecl-pagination fora-pages" aria-label={t('paging.name')}>
      <ul className="ecl-pagination__list">
        {page > 1 && (
          <li className="ecl-pagination__item ecl-pagination__item--previous">
            <a
              className="ecl-link ecl-link--standalone ecl-link--icon ecl-pagination__link"
              href={addressOf(page - 1)}
              rel="prev"
            >
              <Icon name="corner" size="xs" className="ecl-icon--rotate-270 ecl-link__icon" />
              <span className="ecl-link__label">{t('paging.previous')}</span>
            </a>
          </li>
        )}
        {numbers.map((number, index) => (
          <PageItem
            key={number}
            {...{ number, pages, t }}
            isCurrent={number === page}
            isAfterGap={index > 0 && numbers[index - 1] !== number - 1}
            href={addressOf(number)}
          />
        ))}
        {page < pages && (
          <li className="ecl-pagination__item ecl-pagination__item--next">
            <a
              className="ecl-link ecl-link--standalone ecl-link--icon ecl-pagination__link"
              href={addressOf(page + 1)}
              rel="next"
            >
              <span className="ecl-link__label">{t('paging.next')}</span>
              <Icon name="corner" size="xs" className="ecl-icon--rotate-90 ecl-link__icon" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

type Item = {
  number: number
  pages: number
  isCurrent: boolean
  /** Are there pages before it that are not shown? */
  isAfterGap: boolean
  href: string
  t: Say
}

const PageItem = ({ number, pages, isCurrent, isAfterGap, href, t }: Item) => (
  <>
    {isAfterGap && (
      <li className="ecl-pagination__item ecl-pagination__item--truncation" aria-hidden="true">
        <span>…</span>
      </li>
    )}
    {isCurrent ? (
      <li className="ecl-pagination__item ecl-pagination__item--current" aria-current="page">
        <span className="ecl-pagination__text--summary" aria-hidden="true">
          {number}
        </span>
        <span className="ecl-pagination__text--full">{t('paging.page', { page: number, pages })}</span>
      </li>
    ) : (
      <li className="ecl-pagination__item">
        <a
          className="ecl-link ecl-link--standalone ecl-pagination__link"
          href={href}
          aria-label={t('paging.page', { page: number, pages })}
        >
          {number}
        </a>
      </li>
    )}
  </>
)

import { formatMoment } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import type { InterfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'

type Props = {
  edition: {
    number: string
    language: Locale
    /** From when to when it was public (ISO 8601, UTC); null where it still is. */
    from: string
    until: string | null
    closed?: string | null
    /** Is it what is public now, or was last? */
    isLast: boolean
    hasDraft: boolean
  }
  /** The document in the admin. */
  editor: string
  /** The language of the desk. */
  spoken: InterfaceLocale
}

/** Says to staff which edition a page shows, and from when to when it was public; leads to what it can be compared with. */
export const EditionBar = ({ edition, editor, spoken }: Props) => {
  const { closed, from, hasDraft, isLast, language, number, until } = edition
  const isErased = closed === 'redacted'
  const t = words(spoken)
  const when = (moment: string) => formatMoment(moment, spoken)
  return (
    <aside className="fora-preview" aria-label={t('preview.edition.name')} lang={spoken}>
      <div className="ecl-container fora-preview__line">
        <p className="fora-preview__words">
          <strong>{t('preview.edition.name')}:</strong>{' '}
          {until === null
            ? t('preview.edition.now', { version: number, from: when(from) })
            : t('preview.edition.past', { version: number, from: when(from), until: when(until) })}{' '}
          {closed === 'withheld' && `${t('preview.edition.withheld')} `}
          {!isErased && t('preview.edition.around')}
        </p>
        {(hasDraft || !isLast) && !isErased && (
          <a
            className="ecl-link ecl-link--inverted fora-preview__back"
            href={`${editor}/review?locale=${language}&against=${isLast ? 'public' : `edition-${number}`}`}
          >
            {t(hasDraft ? 'preview.edition.compareDraft' : 'preview.edition.comparePublic')}
          </a>
        )}
        <a className="ecl-link ecl-link--inverted fora-preview__back" href={`${editor}/versions`}>
          {t('preview.edition.back')}
        </a>
      </div>
    </aside>
  )
}

import { formatMoment } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'

type Props = {
  release: { id: string; name: string; publishAt: string | null }
  /** How many of its texts nobody has validated yet. */
  unfinished: number
  locale: Locale
}

/** Says to staff with which release the site is shown, and leads back to it. */
export const ReleaseBar = ({ release: { id, name, publishAt }, unfinished, locale }: Props) => {
  const t = words(locale)
  return (
    <aside className="fora-preview" aria-label={t('preview.name')}>
      <div className="ecl-container fora-preview__line">
        <p className="fora-preview__words">
          <strong>{t('preview.name')}:</strong>{' '}
          {publishAt
            ? t('preview.release.scheduled', { name, moment: formatMoment(publishAt, locale) })
            : t('preview.release.site', { name })}{' '}
          {unfinished > 0 && t('preview.release.unfinished', { count: unfinished })}
        </p>
        <a className="ecl-link ecl-link--inverted fora-preview__back" href={`/admin/releases/${id}`}>
          {t('preview.release.back')}
        </a>
      </div>
    </aside>
  )
}

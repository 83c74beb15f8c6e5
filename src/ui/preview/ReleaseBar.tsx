import { formatMoment } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { Bar } from './Bar'

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
    <Bar back={{ href: `/admin/releases/${id}`, label: t('preview.release.back') }} locale={locale}>
      {publishAt
        ? t('preview.release.scheduled', { name, moment: formatMoment(publishAt, locale) })
        : t('preview.release.site', { name })}{' '}
      {unfinished > 0 && t('preview.release.unfinished', { count: unfinished })}
    </Bar>
  )
}

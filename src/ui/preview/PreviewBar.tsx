import { formatMoment } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import type { MessageKey } from '@/i18n/messages/words'
import { words } from '@/i18n/messages/words'
import { Bar } from './Bar'

type Props = {
  /** Of the text that is shown, and of the one that the public sees (null: none). */
  version: string | null
  publicVersion: string | null
  /** Where the text is in the workflow; one that is public, or was, has no newer draft. */
  state: string
  /** The document in the admin. */
  editor: string
  locale: Locale
}

/** Says which text a preview shows and what the public sees instead, and leads back to the editor. */
export const PreviewBar = ({ version, publicVersion, state, editor, locale }: Props) => {
  const t = words(locale)
  return (
    <Bar back={{ href: editor, label: t('preview.back') }} locale={locale}>
      {t(SHOWN[state] ?? 'preview.draft', {
        version: version ?? '–',
        state: label(t, 'state', state),
      })}{' '}
      {publicVersion ? t('preview.public', { version: publicVersion }) : t('preview.notPublic')}
    </Bar>
  )
}

type LinkProps = {
  version: string | null
  state: string
  expiresAt: string
  isOlder: boolean
  locale: Locale
}

/** Says to somebody outside what a link shows them, and until when. It leads nowhere. */
export const LinkBar = ({ version, state, expiresAt, isOlder, locale }: LinkProps) => {
  const t = words(locale)
  return (
    <Bar locale={locale}>
      {t('preview.link.draft', { version: version ?? '–', state: label(t, 'state', state) })}{' '}
      {isOlder && `${t('preview.link.older')} `}
      <time dateTime={expiresAt}>{t('preview.link.until', { moment: formatMoment(expiresAt, locale) })}</time>
    </Bar>
  )
}

/** What a text is called that nobody is changing; every other is a draft. */
const SHOWN: Partial<Record<string, MessageKey>> = {
  published: 'preview.noDraft',
  archived: 'preview.withdrawn',
  expired: 'preview.withdrawn',
}

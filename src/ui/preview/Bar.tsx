import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'

type Props = {
  /** In which it speaks: the desk's, or that of the page for somebody outside. */
  locale: Locale
  /** Where staff go on; none for who is outside. */
  back?: { href: string; label: string }
  children: ReactNode
}

/** The line above every preview. What it says comes as children. */
export const Bar = ({ locale, back, children }: Props) => {
  const t = words(locale)
  return (
    <aside className="fora-preview" aria-label={t('preview.name')} lang={interfaceLocale(locale)}>
      <div className="ecl-container fora-preview__line">
        <p className="fora-preview__words">
          <strong>{t('preview.name')}:</strong> {children}
        </p>
        {back && (
          <a className="ecl-link ecl-link--inverted fora-preview__back" href={back.href}>
            {back.label}
          </a>
        )}
      </div>
    </aside>
  )
}

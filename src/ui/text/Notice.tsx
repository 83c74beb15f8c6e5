import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { Icon } from '../Icon'

type Props = { kind: 'info' | 'warning'; title: ReactNode; lang?: Locale; t: Say; children?: ReactNode }

/** Something to know before reading on. */
export const Notice = ({ kind, title, lang, t, children }: Props) => (
  <div className={`ecl-notification ecl-notification--${kind} fora-notice`}>
    <Icon name={kind === 'info' ? 'information' : 'warning'} size="l" className="ecl-notification__icon" />
    <div className="ecl-notification__content">
      <div className="ecl-notification__title" lang={lang}>
        <span className="fora-hidden">{t(kind === 'info' ? 'notice.information' : 'notice.warning')}: </span>
        {title}
      </div>
      {children && <div className="ecl-notification__description">{children}</div>}
    </div>
  </div>
)

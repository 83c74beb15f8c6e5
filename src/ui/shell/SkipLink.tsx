import type { Say } from '@/i18n/messages/words'

/** The first thing that a keyboard reaches. */
export const SkipLink = ({ t }: { t: Say }) => (
  <a className="ecl-link ecl-link--primary ecl-skip-link" href="#main-content">
    {t('skip.toContent')}
  </a>
)

import type { DocumentView } from '@/content/types'
import { formatBytes } from '@/i18n/numbers/formatBytes'
import { ownName, type Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { Icon } from '../Icon'

type Props = { files: DocumentView['files']; title: string; locale: Locale; t: Say }

/** The files of a document: language, type and size before the download. */
export const FileList = ({ files, title, locale, t }: Props) => (
  <ul className="fora-list">
    {files.map(({ url, type, bytes, language }) => {
      const languageName = language && ownName(language)
      const facts = [type, bytes !== null && formatBytes(bytes, locale)].filter(Boolean).join(', ')
      return (
        <li key={url} className="ecl-file fora-file">
          <div className="ecl-file__container">
            <Icon name="file" size="l" className="ecl-file__icon" />
            <div className="ecl-file__info">
              <div className="ecl-file__title">{title}</div>
              <div className="ecl-file__language" lang={language ?? undefined}>
                {languageName}
              </div>
              <div className="ecl-file__meta">{facts}</div>
            </div>
            <a
              className="ecl-link ecl-link--standalone ecl-file__download"
              href={url}
              hrefLang={language ?? undefined}
            >
              {t('document.download')}
              <span className="fora-hidden">
                {' '}
                {title}
                {languageName && `, ${languageName}`} ({facts})
              </span>
            </a>
          </div>
        </li>
      )
    })}
  </ul>
)

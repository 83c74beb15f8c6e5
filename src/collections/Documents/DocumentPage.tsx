import { type Locale, ownName } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import { type Say, words } from '@/i18n/messages/words'
import { formatBytes } from '@/i18n/numbers'
import type { Place } from '@/i18n/routing/address'
import { Icon } from '@/ui/Icon'
import { Article } from '@/ui/pages/Article'
import { PageSection } from '@/ui/pages/Article'
import { Facts } from '@/ui/text/facts'
import { cardLinks, someLinks } from '@/ui/text/links'
import { topicLinks } from '@/ui/text/links'
import { ownWords } from '@/ui/text/written'
import { PartialDate } from '@/ui/text/written'
import { Prose } from '@/ui/text/written'
import type { DocumentView } from './read'

type DocumentPageProps = { page: DocumentView; locale: Locale; place: Place }

/** A document: what it is, its files or where it is published, what it belongs to. */
export const DocumentPage = ({ page: document, locale, place }: DocumentPageProps) => {
  const t = words(locale)
  return (
    <Article page={document} locale={locale} place={place} t={t}>
      <Facts
        facts={[
          [t('document.kind'), document.kind && label(t, 'documentKind', document.kind)],
          [t('document.date'), document.date && <PartialDate date={document.date} locale={locale} />],
          [t('document.reference'), document.reference],
          [t('document.issuer'), ownWords({ ...document, text: document.issuer, locale })],
          [t('document.topics'), topicLinks({ topics: document.topics, section: 'documents', locale, t })],
          [t('document.forums'), cardLinks(document.forums, locale)],
          [t('document.event'), cardLinks([document.event], locale)],
          [t('document.supersedes'), cardLinks(document.supersedes, locale)],
          [
            t('document.supersededBy'),
            someLinks({
              ...{ excerpt: document.supersededBy, section: 'documents' },
              ...{ query: `supersedes=${document.slug}`, locale, t },
            }),
          ],
          [
            t('document.basisOf'),
            someLinks({
              ...{ excerpt: document.basisOf, section: 'roles' },
              ...{ query: `basis=${document.slug}`, locale, t },
            }),
          ],
        ]}
      />
      <PageSection id="about" title={t('document.about')} isShown={document.bodyHtml !== null}>
        <Prose html={document.bodyHtml} lang={document.lang} locale={locale} />
      </PageSection>
      <PageSection
        id="files"
        title={t('document.files')}
        isShown={document.files.length > 0 || document.externalUrl !== null}
      >
        <FileList files={document.files} title={document.title} locale={locale} t={t} />
        {document.externalUrl && (
          <p className="fora-more">
            <a className="ecl-link" href={document.externalUrl}>
              {t('document.elsewhere')}
            </a>
          </p>
        )}
      </PageSection>
    </Article>
  )
}

type FileListProps = { files: DocumentView['files']; title: string; locale: Locale; t: Say }

/** The files of a document: language, type and size before the download. */
const FileList = ({ files, title, locale, t }: FileListProps) => (
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

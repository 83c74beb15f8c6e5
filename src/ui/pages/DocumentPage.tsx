import type { DocumentView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/Place'
import { FileList } from '../cards/FileList'
import { cardLinks } from '../text/cardLinks'
import { Facts } from '../text/Facts'
import { ownWords } from '../text/ownWords'
import { PartialDate } from '../text/PartialDate'
import { Prose } from '../text/Prose'
import { Section } from '../text/Section'
import { topicLinks } from '../text/topicLinks'
import { Article } from './Article'

type Props = { document: DocumentView; locale: Locale; place: Place }

/** A document: what it is, its files or where it is published, what it belongs to. */
export const DocumentPage = ({ document, locale, place }: Props) => {
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
          [t('document.supersededBy'), cardLinks(document.supersededBy, locale)],
          [t('document.basisOf'), cardLinks(document.basisOf, locale)],
        ]}
      />
      <Section id="about" title={t('document.about')} isShown={document.bodyHtml !== null}>
        <Prose html={document.bodyHtml} lang={document.lang} locale={locale} />
      </Section>
      <Section
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
      </Section>
    </Article>
  )
}

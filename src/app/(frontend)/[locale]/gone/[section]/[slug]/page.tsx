import { getWithdrawal } from '@/content/getWithdrawal'
import { formatDay } from '@/i18n/dates/formatDay'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { HelpPage } from '@/ui/pages/HelpPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../../../answer'
import { HttpStatus } from '../../../../HttpStatus'

export const generateStaticParams = () => []

/** Where the proxy sends addresses whose page was withdrawn: the notice that was written for its readers. */
export default answer<'section' | 'slug'>(async ({ section, slug, locale, site }) => {
  const withdrawal = await getWithdrawal(`${section}/${slug}`)
  if (!withdrawal) return null
  const t = words(locale)
  return (
    <Shell
      site={site}
      locale={locale}
      place={{}}
      heading={{ title: t('gone.title'), lang: interfaceLocale(locale) }}
    >
      <HttpStatus code={410} />
      <title>{`${t('gone.title')} | ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <HelpPage locale={locale}>
        {withdrawal.notice && <p className="fora-lead">{withdrawal.notice}</p>}
        <p className="fora-none">
          {withdrawal.at && t('gone.on', { date: formatDay(withdrawal.at, locale) })} {t('gone.text')}
        </p>
      </HelpPage>
    </Shell>
  )
})

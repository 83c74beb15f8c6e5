import { NoPageView } from '@/app/(frontend)/answerPage'
import { getWithdrawal } from '@/content/site'
import { formatDay } from '@/i18n/dates/format'
import { words } from '@/i18n/messages/words'
import { answerPage } from '../../../../answerPage'

export const generateStaticParams = () => []

/** Where the proxy sends addresses whose page was withdrawn: the notice that was written for its readers. */
export default answerPage<'section' | 'slug'>(async ({ section, slug, locale, site }) => {
  const withdrawal = await getWithdrawal(`${section}/${slug}`)
  if (!withdrawal) return null
  const t = words(locale)
  return (
    <NoPageView code={410} site={site} locale={locale}>
      {withdrawal.notice && <p className="fora-lead">{withdrawal.notice}</p>}
      <p className="fora-none">
        {withdrawal.at && t('gone.on', { date: formatDay(withdrawal.at, locale) })} {t('gone.text')}
      </p>
    </NoPageView>
  )
})

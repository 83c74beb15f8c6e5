import { NoPageView } from '@/app/(frontend)/answer'
import { getSite } from '@/content/site'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { WholePage } from './WholePage'

/** There is no such document, or this person may not see it. */
export default async function NotFound() {
  return (
    <WholePage locale={DEFAULT_LOCALE}>
      <NoPageView code={404} site={await getSite(DEFAULT_LOCALE)} locale={DEFAULT_LOCALE}>
        <p className="fora-none">{words(DEFAULT_LOCALE)('notFound.text')}</p>
      </NoPageView>
    </WholePage>
  )
}

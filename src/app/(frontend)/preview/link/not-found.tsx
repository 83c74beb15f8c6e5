import { NoPageView } from '@/app/(frontend)/answer'
import { getSite } from '@/content/site'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { WholePage } from '../WholePage'

/** A link that never was, has ended, or belongs to something else: whoever asks does not learn which. */
export default async function NotFound() {
  return (
    <WholePage locale={DEFAULT_LOCALE}>
      <NoPageView code={404} site={await getSite(DEFAULT_LOCALE)} locale={DEFAULT_LOCALE}>
        <p className="fora-none">{words(DEFAULT_LOCALE)('preview.link.nowhere')}</p>
      </NoPageView>
    </WholePage>
  )
}

import { headers } from 'next/headers'
import { NoPageView } from '@/app/(frontend)/answerPage'
import { getSite } from '@/content/site'
import { spokenTo } from '@/content/workingFace'
import { words } from '@/i18n/messages/words'
import { WholePage } from '../WholePage'

/** A link that never was, has ended, or belongs to something else: whoever asks does not learn which. */
export default async function NotFound() {
  const locale = await spokenTo(await headers())
  return (
    <WholePage locale={locale}>
      <NoPageView code={404} site={await getSite(locale)} locale={locale}>
        <p className="fora-none">{words(locale)('preview.link.nowhere')}</p>
      </NoPageView>
    </WholePage>
  )
}

import { headers } from 'next/headers'
import { NoPageView } from '@/app/(frontend)/answerPage'
import { getSite } from '@/content/site'
import { spokenTo } from '@/content/workingFace'
import { words } from '@/i18n/messages/words'
import { WholePage } from './WholePage'

/** There is no such document, or this person may not see it. */
export default async function NotFound() {
  const locale = await spokenTo(await headers())
  return (
    <WholePage locale={locale}>
      <NoPageView code={404} site={await getSite(locale)} locale={locale}>
        <p className="fora-none">{words(locale)('notFound.text')}</p>
      </NoPageView>
    </WholePage>
  )
}

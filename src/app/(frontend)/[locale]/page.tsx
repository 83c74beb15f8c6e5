import { getHome } from '@/content/getHome'
import { words } from '@/i18n/messages/words'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { HomePage } from '@/ui/pages/HomePage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../answer'
import { describe } from '../describe'
import { metadataFor } from '../metadataFor'

export const generateMetadata = describe(async ({ site, locale }) => {
  const { theme } = await getHome(locale)
  const description = theme?.meta.description ?? theme?.summary ?? words(locale)('home.introduction')
  return metadataFor({
    site,
    locale,
    place: {},
    title: site.name,
    description,
    image: theme?.illustration?.url ?? null,
  })
})

export default answer(async ({ site, locale }) => {
  const home = await getHome(locale)
  const heading = home.theme
    ? { title: home.theme.title, introduction: home.theme.summary, lang: home.theme.lang }
    : { title: site.name, introduction: words(locale)('home.introduction'), lang: interfaceLocale(locale) }
  return (
    <Shell site={site} locale={locale} place={{}} heading={heading}>
      <HomePage home={home} locale={locale} />
    </Shell>
  )
})

import { metadataFor } from '@/app/(frontend)/describe'
import { HomeScreen } from '@/collections/Pages/public'
import { getHome } from '@/content/home'
import { words } from '@/i18n/messages/words'
import { answerPage } from '../answerPage'
import { describe } from '../describe'

export const generateMetadata = describe(async ({ site, locale }) => {
  const { theme } = await getHome(locale)
  const description = theme?.meta.description ?? theme?.summary ?? words(locale)('home.introduction')
  return metadataFor({
    site,
    locale,
    place: {},
    title: theme?.meta.title ?? theme?.title ?? site.name,
    description,
    ...(theme && {
      languages: theme.languages.length > 0 ? theme.languages : [theme.lang],
      lang: theme.lang,
    }),
    image: theme?.illustration?.url ?? null,
  })
})

export default answerPage(async ({ site, locale }) => (
  <HomeScreen home={await getHome(locale)} site={site} locale={locale} />
))

import type { Locale } from '@/i18n/locales'
import { getStandingPage } from './getStandingPage'
import { listDocuments } from './listDocuments'
import { listEvents } from './listEvents'
import { listForums } from './listForums'
import { pageRows } from './rows/pageRows'
import type { ForumCard } from './types/ForumCard'
import type { HomeView } from './types/HomeView'

const MANY = 3

/** The theme; its fora; what comes next and what has been; documents. */
export async function getHome(locale: Locale): Promise<HomeView> {
  const pages = await pageRows()
  const home = pages.find(({ placement }) => placement === 'home')
  const [theme, forums, events, { documents }] = await Promise.all([
    home ? getStandingPage(home.slug, locale) : null,
    listForums(locale),
    listEvents(locale),
    listDocuments({}, locale),
  ])
  const fora = forums.filter(isForumOfTheTheme)
  return {
    theme,
    fora: {
      political: fora.filter(({ dimensions }) => dimensions.every((dimension) => dimension === 'political')),
      both: fora.filter(({ dimensions }) => dimensions.length > 1),
      technical: fora.filter(({ dimensions }) => dimensions.every((dimension) => dimension === 'technical')),
    },
    nextEvents: [...events.now, ...events.upcoming].slice(0, MANY),
    pastEvents: events.past.slice(0, MANY),
    documents: documents.filter(({ isHistorical }) => !isHistorical).slice(0, MANY),
  }
}

/** The fora themselves: not bodies of another, not groups around them, not those that prepare another's work. */
const isForumOfTheTheme = ({ dimensions, parent, preparesFor }: ForumCard): boolean =>
  dimensions.length > 0 && !parent && !preparesFor

import type { ReactNode } from 'react'
import type { PreviewView } from '@/content/preview'
import type { SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { DocumentScreen } from '../screens/DocumentScreen'
import { EventScreen } from '../screens/EventScreen'
import { ForumScreen } from '../screens/ForumScreen'
import { HomeScreen } from '../screens/HomeScreen'
import { RoleScreen } from '../screens/RoleScreen'
import { StandingPageScreen } from '../screens/StandingPageScreen'

type Props = {
  view: PreviewView
  site: SiteView
  locale: Locale
  preview: { address: string; bar: ReactNode }
}

/** The public page of the document's collection: the very one that visitors get. */
export const PreviewScreen = ({ view, ...around }: Props) => {
  switch (view.collection) {
    case 'forums':
      return <ForumScreen page={view.page} {...around} />
    case 'roles':
      return <RoleScreen page={view.page} {...around} />
    case 'events':
      return <EventScreen page={view.page} {...around} />
    case 'documents':
      return <DocumentScreen page={view.page} {...around} />
    case 'pages':
      return view.home ? (
        <HomeScreen page={view.home} {...around} />
      ) : (
        <StandingPageScreen page={view.page} {...around} />
      )
  }
}

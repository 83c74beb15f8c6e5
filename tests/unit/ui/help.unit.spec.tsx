import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { NoPageView } from '@/app/(frontend)/answerPage'
import { NEUTRAL_SITE } from '@/app/(frontend)/answerPage'
import { words } from '@/i18n/messages/words'
import { Menu } from '@/ui/shell/SiteHeader'

it('tells nobody who asked for a page that is not there that they are on the home page', () => {
  const html = renderToStaticMarkup(
    <NoPageView code={404} site={NEUTRAL_SITE} locale="fr">
      <p />
    </NoPageView>,
  )
  expect(html).toContain('href="/index_fr"')
  expect(html).toContain('aria-current="true"') // The language.
  expect(html).not.toContain('aria-current="page"')
})

it('says where a reader is: on the home page, on a list, on a page below it', () => {
  const currents = (place: Parameters<typeof Menu>[0]['place']) =>
    [
      ...renderToStaticMarkup(<Menu locale="en" place={place} t={words('en')} />).matchAll(
        /href="([^"]+)"[^>]*aria-current="(\w+)"/g,
      ),
    ].map(([, href, current]) => `${href} ${current}`)
  expect(currents({})).toEqual(['/index_en page'])
  expect(currents({ section: 'forums' })).toEqual(['/forums_en page'])
  expect(currents({ section: 'forums', slug: 'x' })).toEqual(['/forums_en true'])
  expect(currents({ slug: 'privacy' })).toEqual([])
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LOCALES } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { LanguageSelector } from '@/ui/shell/SiteHeader'

it('calls each language by all that is seen of it, so that who says what they see reaches it', () => {
  const html = renderToStaticMarkup(
    <LanguageSelector locale="en" place={{ section: 'forums' }} t={words('en')} />,
  )
  const names = [...html.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, inside = '']) =>
    inside.replace(/<(\w+)[^>]* aria-hidden="true"[^>]*>.*?<\/\1>/g, '').replace(/<[^>]*>/g, ''),
  )
  expect(names).toEqual(LOCALES.map(({ code, name }) => `${code} ${name}`))
})

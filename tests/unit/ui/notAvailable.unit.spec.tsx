import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LOCALE_CODES } from '@/i18n/locales'
import { INTERFACE_LOCALES, interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { NOT_AVAILABLE } from '@/i18n/messages/notAvailable'
import { words } from '@/i18n/messages/words'
import { InterfaceNotice } from '@/ui/text/notices'

it('every reader is told in a sentence of their own language that a list is not in it', () => {
  expect(new Set(Object.values(NOT_AVAILABLE)).size).toBe(24)
  for (const locale of LOCALE_CODES) {
    const html = renderToStaticMarkup(
      <InterfaceNotice
        languages={INTERFACE_LOCALES}
        locale={locale}
        place={{ section: 'forums' }}
        t={words(locale)}
      />,
    )
    if (interfaceLocale(locale) === locale) expect(html, locale).toBe('')
    else expect(html, locale).toContain(`<span lang="${locale}">${NOT_AVAILABLE[locale]}</span>`)
  }
})

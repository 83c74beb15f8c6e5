'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DeskLanguage } from '@/i18n/desk/words'
import { useIsAwake } from '../useIsAwake'

const WORDS = { dateStyle: 'medium', timeStyle: 'short' } as const

const formatsOf = (locale: string) => ({
  inUtc: new Intl.DateTimeFormat(locale, { ...WORDS, timeZone: 'UTC' }),
  here: new Intl.DateTimeFormat(locale, WORDS),
})

const FORMATS: Record<DeskLanguage, ReturnType<typeof formatsOf>> = {
  en: formatsOf('en-GB'),
  fr: formatsOf('fr'),
  de: formatsOf('de'),
}

/** A moment, in the reader's language and time zone; on the server, which does not know the zone, in UTC. */
export const When = ({ at }: { at: string }) => {
  const { i18n } = useTranslation()
  const isInBrowser = useIsAwake()
  const { here, inUtc } = FORMATS[isDeskLanguage(i18n.language) ? i18n.language : 'en']
  return <time dateTime={at}>{(isInBrowser ? here : inUtc).format(new Date(at))}</time>
}

const isDeskLanguage = (language: string): language is DeskLanguage => Object.hasOwn(FORMATS, language)

'use client'
import { useTranslation } from '@payloadcms/ui'
import { type DeskKey, type DeskLanguage, isDeskLanguage } from '@/i18n/desk/words'
import { useDeskWords } from '../useDeskWords'
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

/**
 * Says a moment (ISO 8601) in the reader's language and time zone; on the server, which does not know the zone, in UTC. So
 * the desk says all that has happened; what is to go public or to expire it says in the time of the institution, and that
 * it does.
 */
export const useMoment = (): ((at: string) => string) => {
  const { i18n } = useTranslation()
  const isInBrowser = useIsAwake()
  const { here, inUtc } = FORMATS[isDeskLanguage(i18n.language) ? i18n.language : 'en']
  return (at) => (isInBrowser ? here : inUtc).format(new Date(at))
}

/** A moment, as the reader's clocks show it. */
export const When = ({ at }: { at: string }) => <time dateTime={at}>{useMoment()(at)}</time>

/** A sentence with such a moment in the place of `{{when}}`. */
export const SaidWhen = ({
  at,
  values,
  word,
}: {
  at: string
  values?: Record<string, string>
  word: DeskKey
}) => {
  const t = useDeskWords()
  const moment = useMoment()
  return t(word, { ...values, when: moment(at) })
}

import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'
import { formatPartialDate } from '@/i18n/dates/format'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { deskWords } from '@/i18n/desk/words'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { countryName } from '@/i18n/names'
import { timeZoneName } from '@/lib/dates/timeZones'
import type { Wording } from '../domain/comparison/fields'
import type { Comparison } from './comparison'

/** How the fields and what they name are called, in the language of the person at the desk. */
export function wordingOf(
  { i18n, t: translate }: PayloadRequest,
  { titles, files, after }: Pick<Comparison, 'titles' | 'files' | 'after'>,
): Wording {
  const t = deskWords(translate)
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
  const zone = typeof after.timeZone === 'string' ? after.timeZone : DEFAULT_TIME_ZONE
  return {
    label: (field: FlattenedField) =>
      'label' in field && field.label
        ? String(getTranslation(field.label, i18n))
        : field.type === 'group'
          ? ''
          : field.name,
    option: (option) => (typeof option === 'string' ? option : String(getTranslation(option.label, i18n))),
    title: (collection, id) =>
      (collection === 'media' ? files.get(id)?.filename : titles.get(`${collection}/${id}`)) ??
      t('review.gone'),
    date: (date) => formatPartialDate({ date, zone, locale }),
    code: (kind, code) => (kind === 'country' ? countryName(code, locale) : timeZoneName(code)),
    yes: t('review.yes'),
  }
}

import type { AdminViewServerProps } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { deskWords } from '@/i18n/desk/words'
import { languageTag } from '@/i18n/names'
import { isLocale, DEFAULT_LOCALE } from '@/i18n/locales'
import { clock } from '@/lib/clock'
import { dateFormat } from '@/lib/intl'
import { actorOf } from '@/workflow/domain/actor'
import { transitionRoleRefusal } from '@/workflow/domain/can'
import { calendarOf, feedSinceOf, institutionDay, thisMonth } from '@/workflow/queries/calendar'
import { DeskView, onlyStaff } from '../DeskView'
import { Feed } from './Feed'
import { Month } from './Month'
import './calendar.css'

/** What goes public, expires and takes place, a month at a time: as a month, or as a list. */
export const Calendar = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  onlyStaff(initPageResult, '/calendar')
  const { req } = initPageResult
  const t = deskWords(req.t)
  const current = thisMonth()
  const month = monthOf(searchParams?.month) ?? current
  const isList = searchParams?.view === 'list'
  const from = month.toPlainDate({ day: 1 })
  const { entries, isCut } = await calendarOf(req, {
    from: from.toString(),
    to: from.add({ months: 1 }).toString(),
  })
  const tag = languageTag(isLocale(req.i18n.language) ? req.i18n.language : DEFAULT_LOCALE)
  const nameOf = (of: Temporal.PlainYearMonth) =>
    dateFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${of.toString()}-01T00:00:00Z`),
    )
  const addressOf = (of: Temporal.PlainYearMonth, view = isList) =>
    `/admin/calendar?month=${of.toString()}${view ? '&view=list' : ''}`
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="calendar">
      <h1>{t('calendar.title')}</h1>
      <p className="calendar__lead">{t('calendar.lead', { zone: t('schedule.zone') })}</p>
      <nav aria-label={t('calendar.months')} className="calendar__months">
        <a href={addressOf(month.subtract({ months: 1 }))} rel="prev">
          ← {nameOf(month.subtract({ months: 1 }))}
        </a>
        <h2>{nameOf(month)}</h2>
        <a href={addressOf(month.add({ months: 1 }))} rel="next">
          {nameOf(month.add({ months: 1 }))} →
        </a>
        <span className="calendar__views">
          {!month.equals(current) && <a href={addressOf(current)}>{t('calendar.today')}</a>}
          <a className="calendar__as" href={addressOf(month, !isList)}>
            {t(isList ? 'calendar.asMonth' : 'calendar.asList')}
          </a>
        </span>
      </nav>
      <Month
        {...{ entries, isList, month, t, tag }}
        may={(act, { isOverdue }) => !transitionRoleRefusal(actorOf(req.user), act, { isOverdue })}
        name={nameOf(month)}
        today={institutionDay(clock())}
      />
      {isCut && <p>{t('calendar.cut')}</p>}
      <Feed since={await feedSinceOf(req)} />
    </DeskView>
  )
}

/** A month of an address: 2026-12. */
function monthOf(given: unknown): Temporal.PlainYearMonth | null {
  if (typeof given !== 'string' || !/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(given)) return null
  return Temporal.PlainYearMonth.from(given)
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'
import { historyLine } from './historyLine'
import type { HistoryEntry } from '@/workflow/queries/history'
import { dayInWords, inInstitutionTime } from './institutionTime'
import { When } from './When'

/** Who did what to the document, newest first. */
export const History = ({ entries, hasOlder }: { entries: HistoryEntry[]; hasOlder: boolean }) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  return (
    <section className="workflow__section">
      <h4>{t('history.title')}</h4>
      {entries.length === 0 && <p>{t('history.empty')}</p>}
      <ol className="workflow__history">
        {entries.map((entry) => (
          <li key={entry.seq}>
            <strong>{historyLine(t, entry)}</strong>
            <div>
              {entry.who}, <When at={entry.at} />
            </div>
            {entry.forWhen && (
              <div>
                {t('history.scheduled', {
                  when: inInstitutionTime(entry.forWhen, i18n.language),
                  zone: t('schedule.zone'),
                })}
              </div>
            )}
            {entry.untilWhen && (
              <div>
                {t('history.until', {
                  when: inInstitutionTime(entry.untilWhen, i18n.language),
                  zone: t('schedule.zone'),
                })}
              </div>
            )}
            {entry.forWhom && <div>{t('assignment.to', { name: entry.forWhom })}</div>}
            {entry.dueOn && <div>{t('assignment.due', { day: dayInWords(entry.dueOn, i18n.language) })}</div>}
            {entry.reviewBy && (
              <div>{t('upkeep.reviewBy', { day: dayInWords(entry.reviewBy, i18n.language) })}</div>
            )}
            {entry.comment && <blockquote>{entry.comment}</blockquote>}
          </li>
        ))}
      </ol>
      {hasOlder && <p>{t('history.older', { number: entries.length })}</p>}
    </section>
  )
}

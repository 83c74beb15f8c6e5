'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { History as Acts, HistoryEntry } from '@/workflow/queries/history'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { historyLine } from './historyLine'
import { dayInWords, inInstitutionTime } from './institutionTime'
import { When } from './When'

type Props = {
  /** of the document in the API */
  address: string
  entries: HistoryEntry[]
  hasOlder: boolean
}

/** Who did what to the document, newest first: a page of it, and on request the pages before it. */
export const History = ({ address, entries, hasOlder }: Props) => {
  const t = useDeskWords()
  const [older, setOlder] = useState<Acts>({ history: [], hasOlderHistory: hasOlder })
  const [trouble, setTrouble] = useState('')
  const [isReading, setIsReading] = useState(false)
  const shown = [...entries, ...older.history]
  const showOlder = async () => {
    setIsReading(true)
    const path = `${address}/acts?before=${shown.at(-1)?.seq}`
    const answer = await sendJson<Acts>({ path, method: 'GET', t })
    setIsReading(false)
    setTrouble(answer.ok ? '' : answer.message)
    if (answer.ok) setOlder({ ...answer.body, history: [...older.history, ...answer.body.history] })
  }
  return (
    <section className="workflow__section">
      <h4>{t('history.title')}</h4>
      {shown.length === 0 && <p>{t('history.empty')}</p>}
      <ol className="workflow__history">
        {shown.map((entry) => (
          <Entry entry={entry} key={entry.seq} />
        ))}
      </ol>
      {trouble && (
        <p className="workflow__problem" role="alert">
          {trouble}
        </p>
      )}
      {older.hasOlderHistory && (
        <Button buttonStyle="secondary" disabled={isReading} onClick={showOlder} size="small" type="button">
          {t('history.older')}
        </Button>
      )}
    </section>
  )
}

const Entry = ({ entry }: { entry: HistoryEntry }) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  return (
    <li>
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
  )
}

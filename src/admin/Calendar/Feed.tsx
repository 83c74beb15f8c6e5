'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useMoment } from '../Workflow/When'

/** The secret address at which a person subscribes to the calendar: shown once, made anew, taken away. */
export const Feed = ({ since: before }: { since: string | null }) => {
  const t = useDeskWords()
  const moment = useMoment()
  const { config } = useConfig()
  const [since, setSince] = useState(before)
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const ask = async (method: 'POST' | 'DELETE') => {
    setBusy(true)
    const path = `${config.routes.api}/calendar-feeds`
    const answer = await sendJson<{ address: string | null }>({ path, method, t })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message)
    setProblem(undefined)
    setAddress(answer.body.address)
    setSince(answer.body.address && new Date().toISOString())
  }

  return (
    <details className="calendar__feed">
      <summary>{t('calendar.feed.title')}</summary>
      <p>{t('calendar.feed.about')}</p>
      {address ? (
        <p>
          <label>
            {t('calendar.feed.address')}
            <input onFocus={({ target }) => target.select()} readOnly type="text" value={address} />
          </label>
        </p>
      ) : (
        since && <p>{t('calendar.feed.since', { when: moment(since) })}</p>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div className="calendar__buttons">
        <Button disabled={isBusy} margin={false} onClick={() => ask('POST')} size="medium" type="button">
          {t(since ? 'calendar.feed.makeAnew' : 'calendar.feed.make')}
        </Button>
        {since && (
          <Button
            buttonStyle="secondary"
            className="takes-away"
            disabled={isBusy}
            margin={false}
            onClick={() => ask('DELETE')}
            size="medium"
            type="button"
          >
            {t('calendar.feed.remove')}
          </Button>
        )}
      </div>
    </details>
  )
}

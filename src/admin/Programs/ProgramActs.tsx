'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { LONGEST_KEY_DAYS, USUAL_KEY_DAYS } from '@/workflow/domain/programs'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'

type Named = { id: string; name: string }

/** Gives a program a new key, and shows it once: nobody can look it up afterwards. */
export const NewKey = ({ hasKey, id: program, name }: Named & { hasKey: boolean }) => {
  const t = useDeskWords()
  const id = useId()
  const isAwake = useIsAwake()
  const [days, setDays] = useState(String(USUAL_KEY_DAYS))
  const [endsBefore, setEndsBefore] = useState('tomorrow')
  const [key, setKey] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const make = async () => {
    setBusy(true)
    const path = `/api/service-accounts/${program}/keys`
    const answer = await sendJson<{ key: string }>({ t, path, body: { days: Number(days), endsBefore } })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.message)
    if (answer.ok) setKey(answer.body.key)
  }
  if (key)
    return (
      <div className="workflow__ask" role="status">
        <label htmlFor={`${id}-key`}>{t('programs.newKey')}</label>
        <input id={`${id}-key`} onFocus={({ target }) => target.select()} readOnly type="text" value={key} />
        <p>{t('programs.once')}</p>
        <button className="releases__button" onClick={() => window.location.reload()} type="button">
          {t('programs.kept')}
        </button>
      </div>
    )
  return (
    <div className="programs__key">
      <div className="workflow__ask">
        <label htmlFor={`${id}-days`}>{t('programs.days', { number: LONGEST_KEY_DAYS })}</label>
        <input
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== undefined}
          id={`${id}-days`}
          max={LONGEST_KEY_DAYS}
          min={1}
          onChange={({ target }) => setDays(target.value)}
          type="number"
          value={days}
        />
      </div>
      {hasKey && (
        <div className="workflow__ask">
          <label htmlFor={`${id}-before`}>{t('programs.before')}</label>
          <select
            id={`${id}-before`}
            onChange={({ target }) => setEndsBefore(target.value)}
            value={endsBefore}
          >
            <option value="tomorrow">{t('programs.before.tomorrow')}</option>
            <option value="now">{t('programs.before.now')}</option>
          </select>
        </div>
      )}
      <Button
        aria-label={t('programs.makeKeyFor', { name })}
        buttonStyle="secondary"
        disabled={!isAwake || isBusy}
        margin={false}
        onClick={() => void make()}
        type="button"
      >
        {t('programs.makeKey')}
      </Button>
      <p className="workflow__problem" id={`${id}-problem`} role={problem ? 'alert' : undefined}>
        {problem}
      </p>
    </div>
  )
}

/** Revokes a key at once. */
export const RevokeKey = ({ id, publicId }: { id: string; publicId: string }) => {
  const t = useDeskWords()
  return (
    <AskTwice
      takesAway
      label={t('programs.revoke')}
      path={`/api/service-keys/${id}/revoke`}
      sure={t('programs.revokeSure', { name: publicId })}
    />
  )
}

/** Answers for an account from now on. */
export const AcceptProgram = ({ id, name }: Named) => {
  const t = useDeskWords()
  return (
    <AskTwice
      label={t('programs.accept', { name })}
      path={`/api/service-accounts/${id}/accept`}
      sure={t('programs.acceptSure', { name })}
    />
  )
}

/** Ends an account with its keys, for good. */
export const EndProgram = ({ id, name }: Named) => {
  const t = useDeskWords()
  return (
    <AskTwice
      takesAway
      label={t('programs.end', { name })}
      path={`/api/service-accounts/${id}/end`}
      sure={t('programs.endSure', { name })}
    />
  )
}

type Question = { label: string; path: string; sure: string; takesAway?: boolean }

const AskTwice = ({ label, path, sure, takesAway = false }: Question) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string>()
  const doIt = async () => {
    const answer = await sendJson({ t, path, body: {} })
    if (answer.ok) window.location.reload()
    else setProblem(answer.message)
  }
  return (
    <div>
      <button
        className={takesAway ? 'releases__button takes-away' : 'releases__button'}
        disabled={!isAwake}
        onClick={() => (isAsked ? void doIt() : setAsked(true))}
        type="button"
      >
        {isAsked ? sure : label}
      </button>
      {problem && (
        <p className="workflow__problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { ShownAbsence } from '@/workflow/queries/absence'
import { sendJson, type SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useAccount } from './useAccount'

const NONE = { from: '', until: '', deputy: '' }

/** In an account: when its owner is away, and who decides meanwhile on what waits for them by name. */
export const Absence = () => {
  const t = useDeskWords()
  const { api, id, isAdministrator, isSelf } = useAccount()
  const path = api.replace(/\/users$/, `/absences/of/${id}`)
  const [shown, setShown] = useState<ShownAbsence | null>(null)
  const [said, setSaid] = useState(NONE)
  const [isBusy, setBusy] = useState(false)
  const [errors, setErrors] = useState<SentError[]>([])
  const key = useId()
  const isAsked = id !== undefined && (isSelf || isAdministrator)
  useEffect(() => {
    if (!isAsked) return
    const load = async () => {
      const answer = await sendJson<ShownAbsence>({ t, method: 'GET', path })
      if (!answer.ok) return
      setShown(answer.body)
      setSaid(answer.body.absence ?? NONE)
    }
    void load()
  }, [isAsked, path, t])
  // For whom nothing waits by name, nobody stands in.
  if (!isAsked || !shown || (shown.deputies.length === 0 && !shown.absence)) return null

  const send = async (method: 'DELETE' | 'POST') => {
    setBusy(true)
    const body = method === 'POST' ? said : undefined
    const answer = await sendJson<ShownAbsence>({ t, method, path, body })
    setBusy(false)
    if (!answer.ok) return setErrors(answer.errors.length > 0 ? answer.errors : [{ message: answer.message }])
    setErrors([])
    setShown(answer.body)
    setSaid(answer.body.absence ?? NONE)
    toast.success(t('assignment.saved'))
  }
  const of = (name: string) => errors.find((error) => error.path === name)?.message
  const field = (name: keyof typeof NONE) => ({
    'aria-describedby': `${key}-${name}-said`,
    'aria-invalid': of(name) !== undefined,
    id: `${key}-${name}`,
    onChange: ({ target }: { target: { value: string } }) => setSaid({ ...said, [name]: target.value }),
    value: said[name],
  })
  const problem = (name: keyof typeof NONE) => (
    <p className="absence__problem" id={`${key}-${name}-said`} role={of(name) && 'alert'}>
      {of(name)}
    </p>
  )
  return (
    <fieldset className="absence field-type">
      <legend>{t('absence.title')}</legend>
      <p>{t('absence.hint')}</p>
      <div className="absence__row">
        <div>
          <label htmlFor={`${key}-from`}>{t('absence.from')}</label>
          <input type="date" {...field('from')} />
          {problem('from')}
        </div>
        <div>
          <label htmlFor={`${key}-until`}>{t('absence.until')}</label>
          <input type="date" {...field('until')} />
          {problem('until')}
        </div>
        <div>
          <label htmlFor={`${key}-deputy`}>{t('absence.deputy')}</label>
          <select {...field('deputy')}>
            <option value="">{t('absence.choose')}</option>
            {shown.deputies.map(({ id: person, name }) => (
              <option key={person} value={person}>
                {name}
              </option>
            ))}
          </select>
          {problem('deputy')}
        </div>
      </div>
      {errors
        .filter(({ path: of }) => !of || !(of in NONE))
        .map(({ message }) => (
          <p className="absence__problem" key={message} role="alert">
            {message}
          </p>
        ))}
      <div className="absence__buttons">
        <Button disabled={isBusy} margin={false} onClick={() => void send('POST')} size="small" type="button">
          {t('absence.save')}
        </Button>
        {shown.absence && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void send('DELETE')}
            size="small"
            type="button"
          >
            {t('absence.end')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

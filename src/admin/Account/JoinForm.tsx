'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

/**
 * Asks for a new password, and for the code where the link has one, and opens the account with them.
 * Not Payload’s form: pressed while it looks at what was typed, that one may refuse it for good.
 */
export const JoinForm = ({ token, needsCode }: { token: string; needsCode: boolean }) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const [said, setSaid] = useState({ code: '', password: '', again: '' })
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const join = async () => {
    if (said.password !== said.again) {
      setProblem(t('password.differ'))
      return
    }
    setIsBusy(true)
    try {
      const { code, password } = said
      const answer = await sendJson({
        t,
        path: `${config.routes.api}/users/reset-password`,
        body: { token, code, password },
      })
      // A whole page: the admin panel asks anew who is signed in.
      if (answer.ok) window.location.assign(config.routes.admin)
      else setProblem(answer.message)
    } catch {
      setProblem(t('server.noAnswer'))
    } finally {
      setIsBusy(false)
    }
  }
  const field = (name: keyof typeof said, label: string, type: 'text' | 'password') => (
    <div className={`field-type ${type}`}>
      <label className="field-label" htmlFor={`join-${name}`}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          autoComplete={name === 'code' ? 'one-time-code' : 'new-password'}
          id={`join-${name}`}
          onChange={({ target }) => setSaid({ ...said, [name]: target.value })}
          required
          spellCheck={false}
          type={type}
          value={said[name]}
        />
      </div>
    </div>
  )
  return (
    <form
      className="join-form"
      onSubmit={(event) => {
        event.preventDefault()
        void join()
      }}
    >
      {needsCode && field('code', t('password.code'), 'text')}
      {field('password', t('password.new'), 'password')}
      {field('again', t('password.again'), 'password')}
      {problem && <p role="alert">{problem}</p>}
      <Button disabled={isBusy} type="submit">
        {t('password.choose')}
      </Button>
    </form>
  )
}

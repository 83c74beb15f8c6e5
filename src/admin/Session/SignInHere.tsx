'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { useDeskWords } from '../useDeskWords'
import { sessionStore, type SignedIn } from './session'

/** Asks whose session has ended for their password, where they are: the page and what they typed stay. */
export const SignInHere = ({ email }: { email: string }) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const id = useId()
  const [password, setPassword] = useState('')
  const [outcome, setOutcome] = useState<SignedIn>()
  const [isBusy, setBusy] = useState(false)
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setOutcome(await sessionStore.signIn(config.routes.api, { email, password }))
    setPassword('')
    setBusy(false)
  }
  return (
    <form className="session-notice__form" onSubmit={(event) => void signIn(event)}>
      {/* For password managers: whose password it is. */}
      <input autoComplete="username" hidden readOnly type="email" value={email} />
      <label htmlFor={id}>{t('session.passwordOf', { email })}</label>
      <input
        aria-describedby={`${id}-problem`}
        autoComplete="current-password"
        id={id}
        onChange={({ target }) => setPassword(target.value)}
        required
        type="password"
        value={password}
      />
      <Button disabled={isBusy} margin={false} size="small" type="submit">
        {t('session.signInHere')}
      </Button>
      <p id={`${id}-problem`} role="alert">
        {outcome && outcome !== 'here' && t(`session.${outcome}`)}
      </p>
    </form>
  )
}

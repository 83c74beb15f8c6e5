'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useAccount } from './useAccount'
import './account.css'

const EMPTY = { currentPassword: '', newPassword: '' }

/** In one's own account: a new password, for the current one. */
export const ChangePassword = () => {
  const t = useDeskWords()
  const { api, isSelf } = useAccount()
  const [passwords, setPasswords] = useState(EMPTY)
  if (!isSelf) return null

  const change = async () => {
    const answer = await sendJson<{ message: string }>({ t, path: `${api}/change-password`, body: passwords })
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    setPasswords(EMPTY)
    toast.success(answer.body.message)
  }
  const field = (name: keyof typeof EMPTY, label: string, autoComplete: string) => (
    <div className="field-type password">
      <label className="field-label" htmlFor={`change-${name}`}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          autoComplete={autoComplete}
          id={`change-${name}`}
          onChange={({ target }) => setPasswords({ ...passwords, [name]: target.value })}
          type="password"
          value={passwords[name]}
        />
      </div>
    </div>
  )
  return (
    <fieldset className="change-password field-type">
      <legend>{t('password.legend')}</legend>
      {field('currentPassword', t('password.current'), 'current-password')}
      {field('newPassword', t('password.new'), 'new-password')}
      <Button
        buttonStyle="secondary"
        disabled={!passwords.currentPassword || !passwords.newPassword}
        id="change-own-password"
        onClick={change}
        size="small"
        type="button"
      >
        {t('password.change')}
      </Button>
    </fieldset>
  )
}

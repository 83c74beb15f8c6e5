'use client'
import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { useDeskWords } from '../useDeskWords'
import { SignInHere } from './SignInHere'
import { sessionStore } from './session'
import './session.css'

const NO_TIMER = Number.NaN

/**
 * Says that the session ends or has ended, and leaves the page as it is. Payload would go to its sign-out page by
 * itself, and everything typed would be gone.
 */
export const SessionGuard = ({ children }: { children?: ReactNode }) => {
  usePayloadsTimer()
  return (
    <>
      {children}
      <SessionNotice />
    </>
  )
}

/** Takes the end of the session over from Payload's timer, which leaves the page, and stops that. */
const usePayloadsTimer = (): void => {
  const { setUser, token = '', tokenExpirationMs, user } = useAuth()
  useEffect(() => {
    if (!user || !tokenExpirationMs) return
    sessionStore.open({ id: String(user.id), email: user.email ?? '', endsAt: tokenExpirationMs })
    // Without a time of expiry no timer is set, and those that run are cleared.
    setUser({ user, token, exp: NO_TIMER })
  }, [setUser, token, tokenExpirationMs, user])
}

const SessionNotice = () => {
  const t = useDeskWords()
  const { config } = useConfig()
  const standing = useSyncExternalStore(sessionStore.subscribe, sessionStore.get, sessionStore.get)
  useLooks(config.routes.api)
  useWelcomeBack(standing)
  const email = sessionStore.email()
  const signIn = formatAdminURL({ adminRoute: config.routes.admin, path: '/login' })
  const isAtSignIn = usePathname() === signIn
  if (isAtSignIn || standing === 'here' || standing === 'unreachable') return null
  const stay = async () => {
    if (!(await sessionStore.renew(config.routes.api))) toast.error(t('session.notRenewed'))
  }
  return (
    <div className="session-notice" role="alert">
      <p>{t(standing === 'endsSoon' ? 'session.soon' : `session.${standing}`)}</p>
      {standing === 'ended' && email && <SignInHere email={email} />}
      {standing === 'endsSoon' ? (
        <Button margin={false} onClick={() => void stay()} size="small" type="button">
          {t('session.stay')}
        </Button>
      ) : (
        <a href={signIn} rel="noopener" target="_blank">
          {t('session.signIn')}
        </a>
      )}
    </div>
  )
}

/** Looks at the clock when it is time, and asks the server when a request was refused or the person comes back. */
const useLooks = (api: string): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const arm = () => {
      clearTimeout(timer)
      const wait = sessionStore.nextLook()
      if (wait !== null) timer = setTimeout(sessionStore.lookAtClock, Math.min(wait + 50, LONGEST_TIMER))
    }
    arm()
    const ignore = sessionStore.subscribe(arm)
    return () => {
      clearTimeout(timer)
      ignore()
    }
  }, [])

  useEffect(() => {
    // A laptop that slept has missed its timers; another tab may have signed in again.
    const look = () => {
      if (document.visibilityState !== 'visible') return
      sessionStore.lookAtClock()
      if (sessionStore.get() !== 'here') void sessionStore.ask(api)
    }
    const refused = new PerformanceObserver((list) => {
      const isRefused = list
        .getEntries()
        .some((entry) => 'responseStatus' in entry && REFUSED.includes(Number(entry.responseStatus)))
      if (isRefused && sessionStore.get() === 'here') void sessionStore.ask(api)
    })
    refused.observe({ type: 'resource' })
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      refused.disconnect()
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [api])
}

const LONGEST_TIMER = 2_147_483_647
const REFUSED = [401, 403]

const useWelcomeBack = (standing: ReturnType<typeof sessionStore.get>): void => {
  const t = useDeskWords()
  const before = useRef(standing)
  useEffect(() => {
    if (before.current === 'ended' && standing === 'here') toast.success(t('session.back'))
    before.current = standing
  }, [standing, t])
}

import { deskStore } from '../Workflow/deskStore'
import { networkStore } from './network'

/** What a form may hope for: `unreachable` says nothing about the session. */
type Standing = 'here' | 'endsSoon' | 'ended' | 'somebodyElse' | 'unreachable'

/** What became of a sign-in in place. */
export type SignedIn = 'here' | 'wrongPassword' | 'tooMany' | 'noAnswer'

type Session = { standing: Standing; endsAt: number | null }

/** What Payload answers at `/users/me`; `exp` in seconds since 1970. */
type Me = { user?: { id: string } | null; exp?: number | null }

const SOON_MS = 120_000
const PATIENCE_MS = 15_000

let person: string | undefined
let address: string | undefined
let session: Session = { standing: 'here', endsAt: null }
const listeners = new Set<() => void>()

const put = (next: Session): void => {
  if (next.standing === session.standing && next.endsAt === session.endsAt) return
  session = next
  for (const listener of listeners) listener()
}

/** Whether the person who opened this page is still signed in: one for the page, for `useSyncExternalStore`. */
export const sessionStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },

  get: (): Standing => session.standing,

  endsAt: (): number | null => session.endsAt,

  /** The e-mail address of the person who opened this page. */
  email: (): string | undefined => address,

  /** Somebody is signed in, until `endsAt` (milliseconds since 1970). */
  open({ id, email, endsAt }: { id: string; email: string; endsAt: number }): void {
    // The session of somebody else ended in this tab, without their signing out.
    if (person !== undefined && person !== id) deskStore.forgetAll()
    person = id
    address = email
    put({ standing: 'here', endsAt })
  },

  /** Time has passed: the session is about to end, or has ended. */
  lookAtClock(): void {
    const left = (session.endsAt ?? Infinity) - Date.now()
    if (left <= 0) put({ ...session, standing: 'ended' })
    else if (left <= SOON_MS && session.standing === 'here') put({ ...session, standing: 'endsSoon' })
  },

  /** How long until `lookAtClock` has something to say; `null` when it has said all. */
  nextLook(): number | null {
    if (session.endsAt === null || session.standing === 'ended') return null
    const left = session.endsAt - Date.now()
    return Math.max(session.standing === 'here' ? left - SOON_MS : left, 0)
  },

  /** Asks the server. What cannot be found out changes nothing here. */
  async ask(api: string): Promise<Standing> {
    const standing = await find(api)
    networkStore.report({ isAnswered: standing !== 'unreachable' })
    return standing
  },

  /** Signs the person who opened this page in again. */
  async signIn(api: string, credentials: { email: string; password: string }): Promise<SignedIn> {
    try {
      const answer = await fetch(`${api}/users/login`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(credentials),
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (answer.ok) return (await sessionStore.ask(api)) === 'unreachable' ? 'noAnswer' : 'here'
      return answer.status === 401 ? 'wrongPassword' : answer.status === 429 ? 'tooMany' : 'noAnswer'
    } catch {
      return 'noAnswer'
    }
  },

  /** Asks for more time. @returns whether it was given */
  async renew(api: string): Promise<boolean> {
    try {
      const answer = await fetch(`${api}/users/refresh-token`, { method: 'POST', credentials: 'include' })
      return answer.ok && (await sessionStore.ask(api)) === 'here'
    } catch {
      return false
    }
  },
}

/** What the server says of the session; the page is told. */
async function find(api: string): Promise<Standing> {
  try {
    const answer = await fetch(`${api}/users/me?depth=0`, {
      credentials: 'include',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!answer.ok) return 'unreachable'
    const { user, exp } = (await answer.json()) as Me // our own API, on the same origin
    // At the sign-in, where a wrong password is refused, nobody’s session has ended.
    if (!user && !person) put({ standing: 'here', endsAt: null })
    else if (!user) put({ standing: 'ended', endsAt: null })
    else if (person && user.id !== person) put({ standing: 'somebodyElse', endsAt: null })
    else put({ standing: 'here', endsAt: exp ? exp * 1000 : null })
    sessionStore.lookAtClock()
    return session.standing
  } catch {
    // No network, no time, no JSON: all the same to whoever asks.
    return 'unreachable'
  }
}

import { expect } from 'vitest'
import { z } from 'zod'
import { accounts } from '../http/accounts'
import type { FuzzRequest } from './requests'
import type { createSender } from './sender'

const Session = z.object({ token: z.string(), user: z.object({ id: z.string() }) })
const Me = z.object({ user: z.object({ staffRoles: z.array(z.string()) }) })
const Made = z.object({ id: z.string() })
const Key = z.object({ key: z.string() })
/** A stranger who tries passwords from the address of the others must not be in the way. */
const FROM_ELSEWHERE = { 'x-forwarded-for': '198.51.100.8' }

type Sender = ReturnType<typeof createSender>

/** Somebody who asks: a visitor, a program, or one of the staff with one kind of permission. */
export type Asker = {
  name: string
  dress: (request: FuzzRequest) => FuzzRequest
  /** The account of a person. */
  id?: string
  /** How many of its answers were neither 401 nor 403. */
  letIn: number
  /** Signs in again where the session has ended: signing out is among what is asked. */
  renew: () => Promise<void>
  /** The permissions that the server says this is signed in with; none, and there is no session. */
  rolesNow: () => Promise<readonly string[]>
}

const VISITOR = 'visitor'
const PROGRAM = 'program'

/** One for each kind of permission, a visitor, and a program of the staff with a key. */
export const signInAll = async (sender: Sender, url: string): Promise<Asker[]> => {
  const people: Asker[] = []
  for (const account of accounts()) {
    const name = account.staffRoles.join()
    if (!people.some((one) => one.name === name)) people.push(await aPerson(sender, url, account))
  }
  const named = (name: string) => {
    const found = people.find((one) => one.name === name)
    if (!found) throw new Error(`There is no demo account with the role ${name}.`)
    return found
  }
  const visitor = { name: VISITOR, dress: (request: FuzzRequest) => request, letIn: 0, ...withoutSession }
  return [visitor, await aProgram(sender, named('administrator'), named('author')), ...people]
}

const withoutSession = { renew: () => Promise.resolve(), rolesNow: () => Promise.resolve([]) }

const dressed =
  (own: Record<string, string>) =>
  ({ headers, ...request }: FuzzRequest): FuzzRequest => ({ ...request, headers: { ...own, ...headers } })

const aPerson = async (
  { send }: Sender,
  url: string,
  { email, password, staffRoles }: ReturnType<typeof accounts>[number],
): Promise<Asker> => {
  const signIn = async () => {
    const headers = { 'content-type': 'application/json', ...FROM_ELSEWHERE }
    const body = JSON.stringify({ email, password })
    const { status, text } = await send({ method: 'POST', path: '/api/users/login', headers, body })
    if (status !== 200) throw new Error(`${email} cannot sign in: ${status} ${text}`)
    return Session.parse(JSON.parse(text))
  }
  let { token, user } = await signIn()
  const dress = (request: FuzzRequest) =>
    dressed({ authorization: `JWT ${token}`, cookie: `payload-token=${token}`, origin: url })(request)
  const rolesNow = async () => {
    const { text } = await send(dress({ method: 'GET', path: '/api/users/me', headers: {} }))
    // Whose session has ended is told that instead.
    return Me.safeParse(JSON.parse(text)).data?.user.staffRoles ?? []
  }
  let renewing: Promise<void> | undefined
  const renewOnce = async () => {
    if ((await rolesNow()).length === 0) ({ token, user } = await signIn())
  }
  // One at a time: all that is under way may have lost the same session.
  const renew = () => (renewing ??= renewOnce().finally(() => (renewing = undefined)))
  return { name: staffRoles.join(), dress, id: user.id, letIn: 0, renew, rolesNow }
}

const aProgram = async ({ send }: Sender, administrator: Asker, holder: Asker): Promise<Asker> => {
  const post = async (who: Asker, path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const { status, text } = await send(
      who.dress({ method: 'POST', path, headers, body: JSON.stringify(body) }),
    )
    expect({ path, status, text }).toMatchObject({ status: expect.toBeOneOf([200, 201]) })
    return JSON.parse(text) as unknown
  }
  const acts = ['save', 'requestReview', 'recall', 'publish']
  const grants = { forums: acts, events: acts }
  const made = await post(administrator, '/api/service-accounts', {
    ...{ name: 'A program that is asked much', holder: holder.id, grants },
  })
  const at = `/api/service-accounts/${Made.parse(made).id}`
  await post(holder, `${at}/accept`, {})
  const { key } = Key.parse(await post(administrator, `${at}/keys`, { days: 3 }))
  return { name: PROGRAM, dress: dressed({ authorization: `Bearer ${key}` }), letIn: 0, ...withoutSession }
}

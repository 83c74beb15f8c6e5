import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { send, type Sent } from './send'

const Accounts = z.array(
  z.object({ email: z.string(), password: z.string(), staffRoles: z.array(z.string()) }),
)
const SignedIn = z.object({ token: z.string() })
const Description = z.object({ expected: z.string() })
const Saved = z.object({ doc: z.object({ id: z.string(), slug: z.string().nullish() }) })

export type Role = 'author' | 'reviewer' | 'validator' | 'translator' | 'administrator'

/** The staff of a server of a test's own, at work over REST; each signs in when first needed. */
export async function atTheDesk({ url, dataDir }: { url: string; dataDir: string }) {
  const accounts = Accounts.parse(JSON.parse(readFileSync(path.join(dataDir, 'demo-accounts.json'), 'utf8')))
  const tokens = new Map<Role, Promise<string>>()
  const tokenOf = (role: Role): Promise<string> => {
    const token = tokens.get(role) ?? signIn(url, accounts, role)
    tokens.set(role, token)
    return token
  }
  /** Sends something as one of the staff, or as a visitor (null). */
  const as = async (role: Role | null, address: string, init: Sent = {}) =>
    send(url + address, init, role ? await tokenOf(role) : undefined)
  const expectedOf = async (id: string) =>
    Description.parse(await (await as('validator', `/api/forums/${id}/transitions`)).json()).expected
  const perform = async (role: Role, id: string, name: string, said: Record<string, unknown> = {}) =>
    as(role, `/api/forums/${id}/transitions/${name}`, {
      method: 'POST',
      body: { expected: said.expected ?? (await expectedOf(id)), ...said },
    })
  /** Saves fields as the author; whatever the answer is. */
  const sendSave = async (id: string, body: Record<string, unknown>, expected?: string) =>
    as('author', `/api/forums/${id}?draft=true&locale=en&expected=${expected ?? (await expectedOf(id))}`, {
      method: 'PATCH',
      body,
    })
  const save = async (id: string, data: Record<string, unknown>) => {
    const saved = await sendSave(id, data)
    if (!saved.ok) throw new Error(`not saved: ${saved.status} ${await saved.text()}`)
    return Saved.parse(await saved.json()).doc
  }
  /** Takes the draft of a forum as far as validated. */
  const approve = async (id: string) => {
    for (const [role, name] of APPROVAL) {
      const done = await perform(role, id, name, name === 'requestReview' ? { minor: true } : {})
      if (!done.ok) throw new Error(`${name}: ${done.status} ${await done.text()}`)
    }
  }
  /** Saves a new summary and takes it as far as validated. */
  const validateSummary = async (id: string, summary: string) => {
    const saved = await save(id, { summary })
    await approve(id)
    return saved
  }
  return { tokenOf, as, expectedOf, perform, sendSave, save, approve, validateSummary }
}

/** What `atTheDesk` gives. */
export type HttpDesk = Awaited<ReturnType<typeof atTheDesk>>

const APPROVAL = [
  ['author', 'requestReview'],
  ['reviewer', 'requestValidation'],
  ['validator', 'validate'],
] as const

async function signIn(url: string, accounts: z.infer<typeof Accounts>, role: Role): Promise<string> {
  const account = accounts.find(({ staffRoles }) => staffRoles.includes(role))
  if (!account) throw new Error(`There is no demo account with the role ${role}.`)
  const { email, password } = account
  const answer = await send(`${url}/api/users/login`, { method: 'POST', body: { email, password } })
  return SignedIn.parse(await answer.json()).token
}

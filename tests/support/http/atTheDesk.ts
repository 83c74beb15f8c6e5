import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { send } from './send'

const Accounts = z.array(
  z.object({ email: z.string(), password: z.string(), staffRoles: z.array(z.string()) }),
)
const SignedIn = z.object({ token: z.string() })
const Description = z.object({ expected: z.string() })
const Saved = z.object({ doc: z.object({ id: z.string(), slug: z.string().nullish() }) })

const ROLES = ['author', 'reviewer', 'validator', 'administrator'] as const

export type Role = (typeof ROLES)[number]

/** The staff of a server of a test's own, at work over REST. */
export async function atTheDesk({ url, dataDir }: { url: string; dataDir: string }) {
  const accounts = Accounts.parse(JSON.parse(readFileSync(path.join(dataDir, 'demo-accounts.json'), 'utf8')))
  const tokens = new Map<Role, string>()
  for (const role of ROLES) {
    const account = accounts.find(({ staffRoles }) => staffRoles.includes(role))
    if (!account) throw new Error(`There is no demo account with the role ${role}.`)
    const { email, password } = account
    const answer = await send(`${url}/api/users/login`, { method: 'POST', body: { email, password } })
    tokens.set(role, SignedIn.parse(await answer.json()).token)
  }
  const as = (role: Role, address: string, init: { method?: string; body?: unknown } = {}) =>
    send(url + address, init, tokens.get(role))
  const expectedOf = async (id: string) =>
    Description.parse(await (await as('validator', `/api/forums/${id}/transitions`)).json()).expected
  const perform = async (role: Role, id: string, name: string, said: Record<string, unknown> = {}) =>
    as(role, `/api/forums/${id}/transitions/${name}`, {
      method: 'POST',
      body: { expected: await expectedOf(id), ...said },
    })
  return {
    as,
    expectedOf,
    perform,
    /** Saves a new summary and takes it as far as validated. */
    validateSummary: async (id: string, summary: string) => {
      const saved = await as(
        'author',
        `/api/forums/${id}?draft=true&locale=en&expected=${await expectedOf(id)}`,
        {
          method: 'PATCH',
          body: { summary },
        },
      )
      if (!saved.ok) throw new Error(`not saved: ${saved.status} ${await saved.text()}`)
      for (const [role, name] of [
        ['author', 'requestReview'],
        ['reviewer', 'requestValidation'],
        ['validator', 'validate'],
      ] as const) {
        const done = await perform(role, id, name)
        if (!done.ok) throw new Error(`${name}: ${done.status} ${await done.text()}`)
      }
      return Saved.parse(await saved.json()).doc
    },
  }
}

import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { env } from '@/lib/env'
import { areFirstAccountsOpen } from '@/workflow/commands/firstAccounts'
import { openAccount } from '@/workflow/commands/accounts'
import { ask } from './ask'
import { askSecretly } from './askSecretly'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run admin:create [-- E-MAIL NAME]
Makes an administrator, as long as fewer than two people who decide have signed in: make two. Asks for what is missing; the password may come from FORA_ADMIN_PASSWORD.
On SQLite, stop Fora first: one process writes the database.`

const CLOSED = `Two people who can confirm each other have signed in: since then, accounts are made in the admin panel.
An administrator makes the account and proposes its permissions; somebody else who decides confirms them.
If nobody is left who could, see npm run accounts:recover.`

const choosePassword = async (): Promise<string> => {
  if (env.FORA_ADMIN_PASSWORD) return env.FORA_ADMIN_PASSWORD
  const password = await askSecretly('Password (12 characters or more): ')
  if (password !== (await askSecretly('Once more: '))) throw new UsageError('The two passwords differ.')
  return password
}

await report(async () => {
  const [givenEmail, ...givenName] = process.argv.slice(2)
  if (givenEmail?.startsWith('-')) return USAGE
  const email = givenEmail ?? (await ask('E-mail address: '))
  const name = givenName.join(' ') || (await ask('Name: '))
  const password = await choosePassword()

  const payload = await getPayload({ config })
  const isOpen = await areFirstAccountsOpen(await createLocalReq({ context: {} }, payload))
  if (isOpen) await openAccount(payload, { email, name, password, staffRoles: ['administrator'] })
  await payload.destroy()
  if (!isOpen) throw new UsageError(CLOSED)
  return `${name} <${email}> is an administrator now, and signs in at /admin.`
})

import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/lib/env'
import { ask } from './ask'
import { askSecretly } from './askSecretly'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run admin:create [-- E-MAIL NAME]
Makes an administrator. Asks for what is missing; the password may come from FORA_ADMIN_PASSWORD.
On SQLite, stop Fora first: one process writes the database.`

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
  await payload.create({
    collection: 'users',
    data: { email, name, password, staffRoles: ['administrator'] },
    overrideAccess: true,
  })
  await payload.destroy()
  return `${name} <${email}> is an administrator now, and signs in at /admin.`
})

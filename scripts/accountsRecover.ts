import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { recoverAccount } from '@/workflow/commands/accounts'
import { env } from '@/lib/env'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run accounts:recover -- E-MAIL PERMISSION "REASON"
When nobody is left who could confirm: lets the person with this address back in, gives them the permission
(reviewer, validator or administrator) and prints a one-time link for them. It is in the audit log with the
reason, and validators see it on their first page. On SQLite, stop Fora first: one process writes the database.`

await report(async () => {
  const [email, role, reason] = process.argv.slice(2)
  if (!email || !role || !reason) return USAGE
  const payload = await getPayload({ config })
  const recovered = await recoverAccount(await createLocalReq({ context: {} }, payload), {
    ...{ email, role, reason },
  })
  await payload.destroy()
  if ('problem' in recovered) throw new UsageError(recovered.problem)
  const link = new URL(`${payload.config.routes.admin}/reset/${recovered.token}`, env.SERVER_URL).href
  return `${email} is ${role} now. By this link they choose a password, once, within 72 hours:\n${link}`
})

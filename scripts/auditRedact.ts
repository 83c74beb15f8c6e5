import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { redactComment, redactNames, redactRemark } from '@/workflow/ledgers/audit/redact'
import { report } from './report'

const USAGE = `Usage: npm run audit:redact -- NUMBER "REASON"
       npm run audit:redact -- --names-of ID "REASON"
       npm run audit:redact -- --remark ID "REASON"
Erases the words of the comment in one row of the audit log, the name of one person in all their rows, or one comment
on a text, as the law may demand. The chain stays whole, and
the erasure is itself in the log. On SQLite, stop Fora first: one process writes the database.`

await report(async () => {
  const given = process.argv.slice(2)
  const isAboutNames = given[0] === '--names-of'
  const isRemark = given[0] === '--remark'
  const [what, reason] = isAboutNames || isRemark ? given.slice(1) : given
  if (!what || !reason || !(isAboutNames || isRemark || Number.isInteger(Number(what)))) return USAGE
  const payload = await getPayload({ config })
  const req = await createLocalReq({ context: {} }, payload)
  let done = `The comment of row ${what} is erased.`
  if (isAboutNames)
    done = `The name of ${what} is erased from ${await redactNames(req, { personId: what, reason })} rows.`
  else if (isRemark) {
    await redactRemark(req, { id: what, reason })
    done = `The comment ${what} is erased.`
  } else await redactComment(req, { seq: Number(what), reason })
  await payload.destroy()
  return done
})

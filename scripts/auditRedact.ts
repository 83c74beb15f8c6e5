import config from '@payload-config'
import { commitTransaction, createLocalReq, getPayload, initTransaction, killTransaction } from 'payload'
import { redactComment } from '@/workflow/audit/redactComment'
import { report } from './report'

const USAGE = `Usage: npm run audit:redact -- NUMBER "REASON"
Erases the words of the comment in one row of the audit log, as the law may demand. The chain stays whole, and
the erasure is itself in the log. On SQLite, stop Fora first: one process writes the database.`

await report(async () => {
  const [seq, reason] = process.argv.slice(2)
  if (!seq || !reason || !Number.isInteger(Number(seq))) return USAGE
  const payload = await getPayload({ config })
  const req = await createLocalReq({ context: {} }, payload)
  await initTransaction(req)
  try {
    await redactComment(req, { seq: Number(seq), reason })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  await payload.destroy()
  return `The comment of row ${seq} is erased.`
})

import config from '@payload-config'
import { getPayload } from 'payload'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run audit:verify
Reads the whole audit log and names every row that was edited, deleted, inserted or moved, and an end that was
cut off. Only reads: Fora may be running.`

await report(async () => {
  if (process.argv.length > 2) return USAGE
  const payload = await getPayload({ config })
  const { rows, faults } = await verifyAudit(payload)
  await payload.destroy()
  if (faults.length === 0) return `The audit log is whole: ${rows} rows, no fault.`
  throw new UsageError(
    [
      `The audit log has ${faults.length} fault(s) in ${rows} rows:`,
      ...faults.map(({ message }) => `- ${message}`),
    ].join('\n'),
  )
})

import config from '@payload-config'
import { getPayload } from 'payload'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { verifyPublicTexts } from '@/workflow/audit/verifyPublicTexts'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run audit:verify
Reads the whole audit log and names every row that was edited, deleted, inserted or moved, and an end that was
cut off. Then compares every public text, and its files, with the fingerprint that was sealed when it was
published. Only reads: Fora may be running.`

await report(async () => {
  if (process.argv.length > 2) return USAGE
  const payload = await getPayload({ config })
  const { rows, faults: inLog } = await verifyAudit(payload)
  const { texts, faults: inTexts } = await verifyPublicTexts(payload)
  await payload.destroy()
  const faults = [...inLog.map(({ message }) => message), ...inTexts]
  if (faults.length === 0)
    return `The audit log is whole: ${rows} rows, no fault. All ${texts} public texts are as they were published.`
  throw new UsageError(
    [
      `There are ${faults.length} fault(s) in the ${rows} rows of the audit log and the ${texts} public texts:`,
      ...faults.map((fault) => `- ${fault}`),
    ].join('\n'),
  )
})

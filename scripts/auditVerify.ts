import config from '@payload-config'
import { getPayload } from 'payload'
import { verifyAudit, type VerifyProgress } from '@/workflow/queries/verify'
import { parseHead } from '@/workflow/ledgers/audit/head'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run audit:verify
       npm run audit:verify -- --head 'NUMBER SEAL'
Reads the whole audit log and names every row that was edited, deleted, inserted or moved, and an end that was
cut off; an end that you have kept elsewhere (the log has one a line, “audit head”) is looked for too. Then holds
everything that the public sees and that people may do against what the log sealed: texts, languages, files,
withdrawals, editions, permissions, redirects, settings. Only reads: Fora may be running.`

const headIn = (text: string) => {
  try {
    return parseHead(text)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** On the error stream, so that what is found stands alone: how far it is, every few seconds. */
const sayOften = () => {
  let last = Date.now()
  return ({ what, count }: VerifyProgress) => {
    if (Date.now() - last < PAUSE_MS) return
    last = Date.now()
    process.stderr.write(`… ${count} ${what} read\n`)
  }
}

const PAUSE_MS = 3_000

await report(async () => {
  const [option, head, ...more] = process.argv.slice(2)
  if (more.length > 0 || (option !== undefined && (option !== '--head' || !head))) return USAGE
  const known = head ? [headIn(head)] : []
  const payload = await getPayload({ config })
  const { rows, texts, faults } = await verifyAudit(payload, known, sayOften())
  await payload.destroy()
  if (faults.length === 0)
    return `The audit log is whole: ${rows} rows, no fault. All ${texts} public texts, and what else it seals, are as they were.`
  throw new UsageError(
    [
      `There are ${faults.length} fault(s) in the ${rows} rows of the audit log and in what it seals:`,
      ...faults.map((fault) => `- ${fault}`),
    ].join('\n'),
  )
})

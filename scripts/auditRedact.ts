import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { removeMailFilesWith } from '@/lib/mailer'
import { redactText } from '@/workflow/commands/redactText'
import { redactComment, redactNames, redactRemark } from '@/workflow/ledgers/audit/redact'
import { report } from './report'

const USAGE = `Usage: npm run audit:redact -- NUMBER "REASON"
       npm run audit:redact -- --names-of ID "REASON"
       npm run audit:redact -- --remark ID "REASON"
       npm run audit:redact -- --text COLLECTION/ID VERSION "REASON" "REFERENCE"
Erases the words of the comment in one row of the audit log, the name of one person in all their rows, one comment
on a text, or one version of a text with its edition, as the law may demand. The chain stays whole, and
the erasure is itself in the log. On SQLite, stop Fora first: one process writes the database.`

/** How each is asked for: the words that it takes, and what it says when it is done; null where they do not fit. */
const WAYS: Record<string, (req: PayloadRequest, given: readonly string[]) => Promise<string> | null> = {
  '--names-of': (req, [personId, reason, ...more]) =>
    personId && reason && more.length === 0 ? eraseNames(req, { personId, reason }) : null,
  '--remark': (req, [id, reason, ...more]) =>
    id && reason && more.length === 0 ? eraseRemark(req, { id, reason }) : null,
  '--text': (req, [key = '', number, reason, reference, ...more]) => {
    const [collection, id, ...rest] = key.split('/')
    const isWhole = collection && id && number && reason && reference && rest.length + more.length === 0
    return isWhole ? eraseText(req, { collection, id, number, reason, reference }) : null
  },
}

const eraseNames = async (req: PayloadRequest, asked: { personId: string; reason: string }) =>
  `The name of ${asked.personId} is erased from ${await redactNames(req, asked)} rows.`

const eraseRemark = async (req: PayloadRequest, asked: { id: string; reason: string }) => {
  await redactRemark(req, asked)
  return `The comment ${asked.id} is erased.`
}

const eraseText = async (req: PayloadRequest, asked: Parameters<typeof redactText>[1]) => {
  const { collection, id, number } = asked
  const { editions, others, passages, suggestions, versions } = await redactText(req, asked)
  const mails = await removeMailFilesWith(env.DATA_DIR, `/collections/${collection}/${id}`)
  return [
    `Version ${number} of ${collection}/${id} is erased: ${editions} edition, ${versions} saved texts, ${passages} passages and ${suggestions} suggestions in comments, ${mails} mails kept as files.`,
    ...(others.length > 0
      ? [`Other versions of it may have the same words; look at each of them: ${others.join(', ')}.`]
      : []),
    'Backups still have it: see “The audit log” in the guide for operators.',
  ].join('\n')
}

const eraseComment = async (req: PayloadRequest, asked: { seq: number; reason: string }) => {
  await redactComment(req, asked)
  return `The comment of row ${asked.seq} is erased.`
}

await report(async () => {
  const [what = '', ...given] = process.argv.slice(2)
  const [reason, ...more] = given
  const seq = Number(what)
  const way = Object.hasOwn(WAYS, what) ? WAYS[what] : undefined
  if (!way && !(Number.isInteger(seq) && what && reason && more.length === 0)) return USAGE
  const payload = await getPayload({ config })
  const req = await createLocalReq({ context: {} }, payload)
  try {
    return (await (way ? way(req, given) : eraseComment(req, { seq, reason: reason ?? '' }))) ?? USAGE
  } finally {
    await payload.destroy()
  }
})

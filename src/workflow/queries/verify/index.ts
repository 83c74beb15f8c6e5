import type { Payload } from 'payload'
import { auditKey, checkChain, GENESIS, type AuditRow, type ChainHead } from '../../ledgers/audit/chain'
import { compareLedgers } from './ledgers'
import { compareTexts } from './texts'
import { Expected } from './expected'
import { readHeads } from '../../ledgers/audit/head'
import { pagesOfLog } from '../../ledgers/audit/read'
import { silentlyErased } from '../../ledgers/audit/redact'

/** How many of what have been read so far. */
export type VerifyProgress = { what: 'rows of the log' | 'texts'; count: number }

export type Verdict = { rows: number; texts: number; faults: string[] }

/**
 * Reads the whole audit log, names every row that was edited, deleted, inserted or moved, all words that were
 * erased in silence, and an end that was cut off; then holds everything that the public sees, and that people may
 * do, against what the log sealed. In pages of bounded size; the cost grows with the number of rows.
 * @param known ends of the log that somebody has kept elsewhere
 * @param tell is told how far it is, after each page
 */
export async function verifyAudit(
  payload: Payload,
  known: readonly ChainHead[] = [],
  tell: (progress: VerifyProgress) => void = () => undefined,
): Promise<Verdict> {
  const written = await readHeads()
  const outside = [...written.heads, ...known]
  const log = reading(payload, outside, (rows) => tell({ what: 'rows of the log', count: rows }))
  for (let attempt = 1; ; attempt++) {
    const { head, rows, faults } = await log.readOn()
    const announced = await newestAnnounced(payload)
    faults.push(...written.faults)
    if (announced > head.seq && !(await hasGrown(payload, head))) faults.push(cutOff(head, announced))
    const {
      texts,
      uses,
      faults: inTexts,
    } = await compareTexts(payload, log.expected, (count) => tell({ what: 'texts', count }))
    const inLedgers = await compareLedgers(payload, log.expected, uses)
    const all = [...new Set([...faults, ...inTexts, ...inLedgers])]
    if (all.length === 0 || !(await hasGrown(payload, head))) return { rows, texts, faults: all }
    // Somebody was writing: what they changed meanwhile stands in rows that were not read yet.
    if (attempt === ATTEMPTS) return { rows, texts, faults: [...all, STILL_WRITING] }
  }
}

const ATTEMPTS = 5
const STILL_WRITING =
  'Rows were written all the time while this was compared: some of these may be no faults. Try again when it is quiet.'

/** Reads the log from where it stopped, as often as it is asked to. */
function reading(payload: Payload, outside: readonly ChainHead[], tell: (rows: number) => void) {
  const expected = new Expected()
  const erased = silentlyErased()
  const inChain: string[] = []
  const macs = new Map(outside.map(({ seq }) => [seq, null as string | null]))
  let head: ChainHead = { seq: 0, mac: GENESIS }
  let rows = 0

  /** What the log itself shows, up to its end. */
  const readOn = async () => {
    for await (const page of pagesOfLog(payload, head.seq)) {
      const checked = checkChain(page, head, auditKey())
      inChain.push(...checked.faults.map(({ message }) => message))
      erased.read(page)
      expected.read(page)
      for (const { seq, mac } of page) if (macs.has(seq)) macs.set(seq, mac)
      head = checked.head
      rows += page.length
      tell(rows)
    }
    const faults = [...inChain, ...[...erased.faults(), ...expected.faults].map(({ message }) => message)]
    for (const { seq, mac } of outside) {
      if (seq > head.seq) faults.push(cutOff(head, seq))
      else if (macs.get(seq) !== mac) faults.push(`row ${seq} is not the one that was written`)
    }
    return { head, rows, faults }
  }
  return { expected, readOn }
}

async function hasGrown(payload: Payload, { seq }: ChainHead): Promise<boolean> {
  const where = { seq: { greater_than: seq } }
  return Boolean(await payload.db.findOne<AuditRow & { id: string }>({ collection: 'audit-log', where }))
}

const cutOff = ({ seq }: ChainHead, written: number) =>
  `the log was cut off: it ends at row ${seq}, but row ${written} was written`

/** The number of the last public change: it is that of its row in the log. */
async function newestAnnounced(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; seq: number }>({
    ...{ collection: 'outbox', limit: 1, pagination: false, sort: '-seq' },
  })
  return docs[0]?.seq ?? 0
}

import type { Payload } from 'payload'
import { auditKey } from './auditKey'
import { checkChain, GENESIS, type Head } from './chain'
import { compareLedgers } from './compareLedgers'
import { compareTexts } from './compareTexts'
import { Expected } from './expected'
import { readHeads } from './head'
import { pagesOfLog } from './pagesOf'
import { silentlyErased } from './redact'

export type Verdict = { rows: number; texts: number; faults: string[] }

/**
 * Reads the whole audit log, names every row that was edited, deleted, inserted or moved, all words that were
 * erased in silence, and an end that was cut off; then holds everything that the public sees, and that people may
 * do, against what the log sealed. In pages of bounded size; the cost grows with the number of rows.
 * @param known ends of the log that somebody has kept elsewhere
 */
export async function verifyAudit(payload: Payload, known: readonly Head[] = []): Promise<Verdict> {
  const outside = [...(await readHeads()), ...known]
  const expected = new Expected()
  const erased = silentlyErased()
  const faults: { seq: number; message: string }[] = []
  const macs = new Map(outside.map(({ seq }) => [seq, null as string | null]))
  let head: Head = { seq: 0, mac: GENESIS }
  let rows = 0
  for await (const page of pagesOfLog(payload)) {
    const checked = checkChain(page, head, auditKey())
    faults.push(...checked.faults)
    erased.read(page)
    expected.read(page)
    for (const { seq, mac } of page) if (macs.has(seq)) macs.set(seq, mac)
    head = checked.head
    rows += page.length
  }
  faults.push(...erased.faults(), ...expected.faults)
  for (const { seq, mac } of outside) {
    if (seq > head.seq) faults.push({ seq, message: cutOff(head, seq) })
    else if (macs.get(seq) !== mac)
      faults.push({ seq, message: `row ${seq} is not the one that was written` })
  }
  const announced = await newestAnnounced(payload)
  if (announced > head.seq) faults.push({ seq: announced, message: cutOff(head, announced) })
  const { texts, uses, faults: inTexts } = await compareTexts(payload, expected)
  const inLedgers = await compareLedgers(payload, expected, uses)
  const messages = [...faults.map(({ message }) => message), ...inTexts, ...inLedgers]
  return { rows, texts, faults: [...new Set(messages)] }
}

const cutOff = ({ seq }: Head, written: number) =>
  `the log was cut off: it ends at row ${seq}, but row ${written} was written`

/** The number of the last public change: it is that of its row in the log. */
async function newestAnnounced(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; seq: number }>({
    ...{ collection: 'outbox', limit: 1, pagination: false, sort: '-seq' },
  })
  return docs[0]?.seq ?? 0
}

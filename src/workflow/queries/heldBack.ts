import type { PayloadRequest } from 'payload'
import { sayReason, type Reason } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { keyOf } from '../domain/keys'
import { effectsOf, isTransitionName, isWithdrawal } from '../domain/table'
import type { AuditRow } from '../ledgers/audit/chain'
import { newestActs } from '../ledgers/audit/read'
import type { Notification } from '../ledgers/notifications'
import { recordsWith } from '../ledgers/records'

/**
 * Why what was scheduled does not go public, for each of these rows that tells of it, by their ids: what somebody did
 * with it, or what the checks found. Never words of the text. Two calls at most, however many there are.
 * @returns what is to be said of a row by whoever it was
 */
export async function whyHeldBack(
  req: PayloadRequest,
  rows: readonly Notification[],
): Promise<Map<string, (who: string) => Reason>> {
  const held = rows.filter(({ kind }) => kind === 'heldBack')
  const seqs = held.map(({ event }) => Number(event)).filter(Number.isInteger)
  const acts = seqs.length > 0 ? await newestActs(req, { seq: { in: seqs } }, seqs.length) : []
  const checked = held.filter(({ event }) => event.startsWith('heldBack/'))
  const records = await recordsWith(
    req,
    checked.map(({ collection, documentId }) => keyOf(collection, documentId)),
  )
  const found = ({ collection, documentId, event }: Notification): Reason => {
    const record = records.get(keyOf(collection, documentId))
    const isOfThis = event === `heldBack/${record?.scheduledIn}`
    const reason = isOfThis ? record?.scheduleProblems?.[0]?.reason : undefined
    // What names something may name words of a text.
    return reason && !reason.values ? reason : { key: 'notice.heldBack.look' }
  }
  return new Map(
    held.map((row): [string, (who: string) => Reason] => {
      if (row.event.startsWith('heldBack/')) {
        const why = sayReason(found(row), req.i18n.language).replace(/\.$/, '')
        return [row.id, () => ({ key: 'notice.heldBack.checks', values: { why } })]
      }
      const key = wordOf(row.event.startsWith('changed/') ? 'changed' : actOf(row, acts))
      return [row.id, (who: string) => ({ key, values: { who } })]
    }),
  )
}

const actOf = ({ event }: Notification, acts: readonly AuditRow[]) =>
  acts.find(({ seq }) => seq === Number(event))

function wordOf(what: 'changed' | AuditRow | undefined): DeskKey {
  if (what === 'changed') return 'notice.heldBack.changed'
  const { details, name } = what ?? {}
  if (!name || !isTransitionName(name)) return 'notice.heldBack'
  if (isWithdrawal(name)) return 'notice.heldBack.withdrawn'
  const { text } = effectsOf(name)
  if (text === 'draftIsPutAside') return 'notice.heldBack.discarded'
  if (text === 'draftMoves') return 'notice.heldBack.back'
  return details?.release ? 'notice.heldBack.release' : 'notice.heldBack.unscheduled'
}

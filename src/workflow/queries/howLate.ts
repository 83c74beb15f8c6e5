import type { PayloadRequest } from 'payload'
import type { Reason } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { formatDuration } from '@/i18n/numbers'
import { SYSTEM } from '../domain/actor'
import type { NoticeKind } from '../domain/notices'
import { ON_TIME_MS } from '../domain/schedule'
import { authorityOf } from '../ledgers/audit/chain'
import { newestActs } from '../ledgers/audit/read'
import type { Notification } from '../ledgers/notifications'

/** What the clock does, the moment in the act that asked for it, and what is said of it where it was late. */
const BY_THE_CLOCK: Partial<Record<NoticeKind, { moment: 'publishAt' | 'expiresAt'; late: DeskKey }>> = {
  published: { moment: 'publishAt', late: 'notice.late' },
  withdrawn: { moment: 'expiresAt', late: 'notice.expiredLate' },
}

/**
 * How late the clock published or withdrew a text, for each of these rows that tells of it, by their ids; none of those
 * that were on time. Two calls at most, however many there are.
 */
export async function howLate(
  req: PayloadRequest,
  rows: readonly Notification[],
): Promise<Map<string, Reason>> {
  const done = rows.filter(
    ({ actorId, event, kind }) => actorId === SYSTEM && BY_THE_CLOCK[kind] && isAct(event),
  )
  const acts = await actsWith(
    req,
    done.map(({ event }) => Number(event)),
  )
  const authorities = [...acts.values()].map(authorityOf).filter((seq) => seq !== null)
  const orders = await actsWith(req, authorities)
  return new Map(
    done.flatMap(({ at, event, id, kind }): [string, Reason][] => {
      const act = acts.get(Number(event))
      const order = orders.get((act && authorityOf(act)) ?? NaN)
      const clocked = BY_THE_CLOCK[kind]
      const moment = clocked && order?.details?.[clocked.moment]
      if (!clocked || typeof moment !== 'string') return []
      const late = Date.parse(at) - Date.parse(moment)
      if (!(late > ON_TIME_MS)) return []
      const values = {
        late: {
          en: formatDuration(late, 'en'),
          fr: formatDuration(late, 'fr'),
          de: formatDuration(late, 'de'),
        },
      }
      return [[id, { key: clocked.late, values }]]
    }),
  )
}

/** The event of a transition is the number of its act. */
const isAct = (event: string): boolean => /^\d+$/.test(event)

const actsWith = async (req: PayloadRequest, seqs: readonly number[]) => {
  const acts = seqs.length > 0 ? await newestActs(req, { seq: { in: [...new Set(seqs)] } }, seqs.length) : []
  return new Map(acts.map((act) => [act.seq, act]))
}

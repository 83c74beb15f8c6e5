import type { PayloadRequest } from 'payload'
import { schedule } from '@/jobs/job'
import { clock, now } from '@/lib/clock'
import { actorIdOf } from '../domain/actor'
import type { ProgramNotice } from '../domain/notices'
import { PROGRAMS } from '../domain/programs'
import { tell } from '../ledgers/notifications'
import { activeAmong } from '../ledgers/people'
import { isAccepted, type StoredProgram } from '../ledgers/programs'
import { MAIL } from './tell'

type Act = { program: StoredProgram; seq: number }

/** Tells whoever is named to answer for an account that they are asked to, in the transaction that names them. */
export async function tellNamed(
  req: PayloadRequest,
  { before, program, seq }: Act & { before?: StoredProgram },
): Promise<void> {
  if (isAccepted(program) || before?.holder === program.holder) return
  await tellOf(req, { kind: 'programNamed', people: [program.holder], program, seq })
}

/** Tells whoever counts as a writer of what it writes that somebody answers for it now, or that it is ended. */
export async function tellAnswerers(
  req: PayloadRequest,
  { kind, program, seq }: Act & { kind: 'programAccepted' | 'programEnded' },
): Promise<void> {
  await tellOf(req, { kind, people: [program.holder, ...program.answerers], program, seq })
}

/** A row for each of them, but for whoever did it, and one job for all of their mails. */
async function tellOf(
  req: PayloadRequest,
  { kind, people, program, seq }: Act & { kind: ProgramNotice; people: readonly string[] },
): Promise<void> {
  const actorId = actorIdOf(req)
  const active = await activeAmong(req, { ids: people.filter((id) => id !== actorId), roles: [] })
  if (active.length === 0) return
  const event = `program/${seq}`
  const told = new Map(active.map(({ id }) => [id, kind]))
  await tell(req, {
    ...{ event, at: now(), collection: PROGRAMS, documentId: String(program.id), actorId, people: told },
  })
  await schedule(req, { key: `${MAIL}/${event}`, kind: MAIL, dueAt: clock(), data: { event } })
}

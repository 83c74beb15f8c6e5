import type { PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import type { ProgramNotice } from '../domain/notices'
import { PROGRAMS } from '../domain/programs'
import { activeAmong } from '../ledgers/people'
import { isAccepted, type StoredProgram } from '../ledgers/programs'
import { tellEach } from './tell'

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

async function tellOf(
  req: PayloadRequest,
  { kind, people, program, seq }: Act & { kind: ProgramNotice; people: readonly string[] },
): Promise<void> {
  const active = await activeAmong(req, { ids: people, roles: [] })
  const told = new Map(active.map(({ id }) => [id, kind]))
  const about = { collection: PROGRAMS, documentId: String(program.id) }
  await tellEach(req, { event: `program/${seq}`, at: now(), ...about, people: told })
}

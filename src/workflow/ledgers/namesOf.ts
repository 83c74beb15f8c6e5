import type { PayloadRequest } from 'payload'
import type { AuditRow } from './audit/chain'

/** Looks up the names of colleagues, for people to read; never stored, and never given to outsiders. */
export async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<(id: string) => string> {
  const names = new Map([
    ['system', 'the system'],
    // An act that concerns all accounts.
    ['all', 'everybody'],
  ])
  const nameOf = (id: string) => names.get(id) ?? NOBODY
  const wanted = [...new Set(ids)].filter((id) => !names.has(id))
  if (wanted.length === 0) return nameOf
  const { docs } = await req.payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    limit: wanted.length,
    pagination: false,
    req,
    where: { id: { in: wanted } },
  })
  for (const { id, name } of docs) names.set(String(id), name ?? 'a colleague')
  return nameOf
}

/** Who is not there any more, or whose name was erased. */
const NOBODY = 'a former colleague'

/**
 * What somebody was called when they did something; of acts from before names were kept, what they are called now.
 */
export const nameThen = (
  { actorId, actorName, actorNameDigest }: Pick<AuditRow, 'actorId' | 'actorName' | 'actorNameDigest'>,
  nameOf: (id: string) => string,
): string => actorName ?? (actorNameDigest ? NOBODY : nameOf(actorId))

import type { PayloadRequest } from 'payload'

/** Looks up the names of colleagues, for people to read; never stored, and never given to outsiders. */
export async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<(id: string) => string> {
  const names = new Map([['system', 'the system']])
  const nameOf = (id: string) => names.get(id) ?? 'a former colleague'
  const wanted = [...new Set(ids)].filter((id) => id !== 'system')
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

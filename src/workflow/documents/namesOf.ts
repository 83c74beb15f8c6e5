import type { PayloadRequest } from 'payload'

/** The names of colleagues, for people to read; never stored, and never given to outsiders. */
export async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== 'system')
  const names = new Map([['system', 'the system']])
  if (wanted.length === 0) return names
  const { docs } = await req.payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    limit: wanted.length,
    pagination: false,
    req,
    where: { id: { in: wanted } },
  })
  for (const { id, name } of docs) names.set(String(id), name ?? 'a colleague')
  return names
}

/** An answer about this moment: nothing may keep it. */
export const noStore = (body: Record<string, unknown>, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

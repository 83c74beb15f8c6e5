import { describe, expect, it } from 'vitest'
import { goneIfWithdrawn } from '@/app/(payload)/api/http/goneIfWithdrawn'

const withdrawnAt = '2026-11-24T10:12:00.000Z'
const asked: string[] = []
const lookUp = (collection: string, id: string) => {
  asked.push(`${collection}/${id}`)
  return Promise.resolve(
    id === 'old' ? { withdrawnAt, notice: 'Replaced.', redirectTo: '/forums/new_en' } : undefined,
  )
}
const answer = (path: string, status: number, method = 'GET') =>
  goneIfWithdrawn(new Request(`http://localhost${path}`, { method }), new Response('{}', { status }), lookUp)

describe('goneIfWithdrawn', () => {
  it.each([403, 404])('says what became of a text that was public (%i)', async (status) => {
    const response = await answer('/api/forums/old?locale=fr', status)
    expect(response.status).toBe(410)
    expect(await response.json()).toEqual({
      errors: [
        {
          code: 'withdrawn',
          message: 'Replaced.',
          notice: 'Replaced.',
          redirectTo: '/forums/new_en',
          withdrawnAt,
        },
      ],
    })
  })

  it('says no more than Payload of a text that never was public', async () => {
    expect((await answer('/api/forums/never', 404)).status).toBe(404)
  })

  it('asks only where Payload found nothing to show, and only for one document', async () => {
    asked.length = 0
    expect((await answer('/api/forums/old', 200)).status).toBe(200)
    expect((await answer('/api/forums/old', 404, 'PATCH')).status).toBe(404)
    expect((await answer('/api/forums', 403)).status).toBe(403)
    expect((await answer('/api/forums/versions/old', 403)).status).toBe(403)
    expect(asked).toEqual([])
  })
})

import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { proxy } from '@/proxy'

const ask = async (method: string, path = '/forums_en') =>
  proxy(new NextRequest(`http://localhost${path}`, { method }), {} as never)

describe('a public page', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'takes no %s: it would be made anew each time',
    async (method) => {
      for (const path of ['/forums_en', '/', '/preview/forums/x']) {
        const answer = await ask(method, path)
        expect(answer?.status).toBe(405)
        expect(answer?.headers.get('allow')).toBe('GET, HEAD')
      }
    },
  )

  it.each(['GET', 'HEAD'])('is read by %s', async (method) => {
    expect((await ask(method))?.status).toBe(200)
  })
})

import { describe, expect, it } from 'vitest'
import { problemWith } from '@/app/(payload)/api/http/problemWith'

describe('a body that says it is compressed', () => {
  const sent = (encoding: string) =>
    problemWith(
      new Request('http://localhost/api/events', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
      }),
      new TextEncoder().encode('{"title":"x"}'),
    )

  it.each(['gzip', 'br', 'deflate, gzip', 'GZIP'])(
    'is refused as such, not as malformed JSON: %s',
    async (encoding) => {
      expect(await sent(encoding)).toMatchObject({ status: 415, error: { code: 'unsupportedMediaType' } })
    },
  )

  it.each(['identity', 'Identity', ''])('is read where it is not: “%s”', async (encoding) => {
    expect(await sent(encoding)).toBeUndefined()
  })
})

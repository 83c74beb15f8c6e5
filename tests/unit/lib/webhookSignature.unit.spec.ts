import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Webhook } from 'standardwebhooks'
import { afterAll, describe, expect, it } from 'vitest'
import { newWebhookSecret, signedHeaders } from '@/lib/webhookSignature'

type IsGenuine = (secret: string, headers: Record<string, string>, body: string) => boolean

const folder = mkdtempSync(path.join(tmpdir(), 'fora-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As it stands in the guide. */
const ofGuide = async (): Promise<IsGenuine> => {
  const [, code = ''] =
    /```js verify\n([^]+?)```/.exec(readFileSync('docs/guide/api-consumer.md', 'utf8')) ?? []
  const file = path.join(folder, 'verify.mjs')
  writeFileSync(file, code)
  return ((await import(/* @vite-ignore */ pathToFileURL(file).href)) as { isGenuine: IsGenuine }).isGenuine
}

const ofLibrary: IsGenuine = (secret, headers, body) => {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}

describe('the signature of a call', () => {
  const [former, present, other] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()]
  const body = JSON.stringify({ type: 'pages.published', data: { id: 'é' } })
  const message = { id: 'msg_1', at: new Date(), body }
  const headers = signedHeaders([present, former], message)

  it.each(['library', 'guide'])(
    'is genuine to the %s with each of two secrets, and with no other',
    async (by) => {
      const isGenuine = by === 'guide' ? await ofGuide() : ofLibrary
      expect([former, present, other].map((secret) => isGenuine(secret, headers, body))).toEqual([
        true,
        true,
        false,
      ])
      expect(isGenuine(present, headers, `${body} `)).toBe(false)
      expect(isGenuine(present, { ...headers, 'webhook-id': 'msg_2' }, body)).toBe(false)
      const old = signedHeaders([present], { ...message, at: new Date(Date.now() - 301_000) })
      expect(isGenuine(present, old, body)).toBe(false)
      expect(isGenuine(present, { ...headers, 'webhook-signature': 'v1,' }, body)).toBe(false)
    },
  )
})

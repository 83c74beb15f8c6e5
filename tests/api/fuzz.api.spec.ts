import { appendFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'
import { createRandom } from '../support/fuzz/random'
import { createRequests } from '../support/fuzz/requests'
import { signInAll } from '../support/fuzz/roles'
import { routesOf, viewsOf } from '../support/fuzz/routes'
import { type Answered, createSender } from '../support/fuzz/sender'
import { takeStock } from '../support/fuzz/stock'

/** FUZZ_SEED looks further, FUZZ_LOG takes every answer, with its milliseconds and the request that made it. */
const SEED = Number(process.env.FUZZ_SEED ?? 8)
const REQUESTS = 10_000
const CONNECTIONS = 12
const PATIENCE_MS = 15 * 60_000

/** Answers that let each of them in, at least: of some 1,250. */
const LET_IN = 300

const Reasons = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string().min(1) })).min(1),
})

let server: TestServer
let sender: ReturnType<typeof createSender>
beforeAll(async () => {
  server = await startSeededServer({ env: { LOG_LEVEL: 'fatal' } })
  sender = createSender(server.url, CONNECTIONS)
})
afterAll(async () => {
  sender.close()
  await server.remove()
})

/** A server that is busy says so in words, and when to come again. */
const isFault = ({ headers, status, text }: Answered, method: string): boolean =>
  status >= 500 &&
  !(
    status === 503 &&
    Number(headers['retry-after']) > 0 &&
    (method === 'HEAD' || Reasons.safeParse(jsonIn(text)).success || /^[A-Z][^<{]+\.\s*$/.test(text))
  )
const jsonIn = (text: string): unknown => (text.startsWith('{') ? JSON.parse(text) : undefined)

describe('malformed requests', () => {
  it(
    `are answered, ${REQUESTS} of them by visitors and all kinds of staff, and none as a fault of the server`,
    async () => {
      const config = await (await import('@payload-config')).default
      const routes = routesOf(config)
      const random = createRandom(SEED)
      const askers = await signInAll(sender, server.url)
      const stock = await takeStock({ sender, askers, config, random }, routes)
      const roles = await Promise.all(askers.map(({ rolesNow }) => rolesNow()))
      const next = createRequests(random, stock, { routes, views: viewsOf(config) })
      const faults: string[] = []
      let left = REQUESTS
      const work = async () => {
        while (left > 0) {
          left -= 1
          const who = random.pick(askers)
          const request = who.dress(next())
          const told = `${who.name} ${request.method} ${request.path} ${String(request.body ?? '').slice(0, 600)}`
          try {
            const begin = performance.now()
            const answered = await sender.send(request)
            const { status, text } = answered
            if (isFault(answered, request.method)) faults.push(`${status} ${told} → ${text.slice(0, 300)}`)
            if (process.env.FUZZ_LOG)
              appendFileSync(
                process.env.FUZZ_LOG,
                `${status} ${Math.round(performance.now() - begin)} ${told.replaceAll(/[^ -~]/g, '')}\n`,
              )
            if (status === 401) await who.renew()
            else if (status !== 403) who.letIn += 1
          } catch (error) {
            if (isUnsendable(error)) continue
            faults.push(`${String(error)} ${told}`)
          }
        }
      }
      await Promise.all(Array.from({ length: CONNECTIONS }, work))
      expect(faults.slice(0, 20)).toEqual([])
      expect((await sender.send({ method: 'GET', path: '/index_en', headers: {} })).status).toBe(200)
      await Promise.all(askers.map(({ renew }) => renew()))
      expect(await Promise.all(askers.map(({ rolesNow }) => rolesNow()))).toEqual(roles)
      const letIn = Object.fromEntries(askers.map((one) => [one.name, one.letIn]))
      expect(
        Object.keys(letIn).filter((name) => Number(letIn[name]) < LET_IN),
        JSON.stringify(letIn),
      ).toEqual([])
    },
    PATIENCE_MS,
  )
})

/**
 * Node's own client refuses to send some of them, and stumbles over the body of a refusal of what is so broken that
 * nobody can know it for a HEAD.
 */
const isUnsendable = (error: unknown): boolean =>
  (error instanceof Error && 'code' in error && error.code === 'HPE_CLOSED_CONNECTION') ||
  (error instanceof TypeError &&
    'code' in error &&
    ['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_HTTP_INVALID_HEADER_VALUE'].includes(
      String(error.code),
    ))

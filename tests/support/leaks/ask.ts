import { setTimeout as wait } from 'node:timers/promises'
import type { Probe } from './Probe'

/** Sends a probe; what a reader could see of the answer is its headers and its body. */
export const ask = async (url: string, { path, method = 'GET', headers, body }: Probe) => {
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  })
  const said = await response.text()
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return { status: response.status, head, body: said }
}

/** How often somebody asks again who is told to wait. */
const PATIENCE = 5

/** The same, again when the answer says so where others ask as well: exports have few places. */
export const askPatiently = async (url: string, probe: Probe): ReturnType<typeof ask> => {
  for (let left = PATIENCE; ; left--) {
    const answer = await ask(url, probe)
    // Of what is written, a 429 is an answer like another.
    if (answer.status !== 429 || probe.method === 'POST' || left === 0) return answer
    const [, seconds = '1'] = /^retry-after: (\d+)$/m.exec(answer.head) ?? []
    await wait(Number(seconds) * 1000)
  }
}

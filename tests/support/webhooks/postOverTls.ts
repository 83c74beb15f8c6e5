import { createAsk, NoAnswer } from '@/lib/http/askOutside'
import { signedHeaders } from '@/lib/webhookSignature'

/* The sender of a test, as it is in production but for who is elsewhere: `postOverTls.ts ORDERS`. Answers in JSON. */

export type Orders = {
  port: number
  secret: string
  addresses: readonly string[]
  /** What a name is looked up as: each time the next, and the last one from then on. */
  names: Record<string, string[]>
  /** Of which the internet consists. */
  isElsewhere: string
}

export type Posted = { status: number; body: string } | { code: string }

// As the spec wrote it.
const orders = JSON.parse(process.argv[2] ?? '') as Orders
const ask = createAsk({
  ...{ agent: 'test', pause: 0, patience: 5_000, protocols: ['https:'], ports: [String(orders.port)] },
  isAllowed: (address) => address === orders.isElsewhere,
  resolve: (host) => {
    const known = orders.names[host] ?? []
    const found = known.length > 1 ? known.splice(0, 1) : known
    return Promise.resolve(found.map((address) => ({ address, family: 4 })))
  },
})
const post = async (address: string): Promise<Posted> => {
  const body = JSON.stringify({ type: 'test', timestamp: new Date().toISOString(), data: {} })
  const headers = signedHeaders([orders.secret], { id: 'msg_1', at: new Date(), body })
  try {
    return await ask(address, { method: 'POST', most: 200, body, headers })
  } catch (error) {
    if (error instanceof NoAnswer) return { code: error.code }
    throw error
  }
}
const posted: Posted[] = []
for (const address of orders.addresses) posted.push(await post(address))
process.stdout.write(JSON.stringify(posted))

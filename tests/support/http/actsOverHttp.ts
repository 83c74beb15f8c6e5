import { z } from 'zod'
import type { Hands } from '../changes/publicActs'
import type { HttpDesk } from './atTheDesk'

const Saved = z.object({ doc: z.object({ id: z.string() }) })
const Standing = z.object({ expected: z.string() })
const Roles = z.object({ docs: z.array(z.object({ holder: z.string() })).min(1) })

class Refused extends Error {}

/** What the staff of a server does over REST, for `publicActsBy`. */
export const actsOverHttp = async ({ as }: HttpDesk): Promise<Hands> => {
  const send = async (...[who, address, said]: Parameters<HttpDesk['as']>): Promise<unknown> => {
    const answer = await as(who, address, said)
    if (answer.ok) return answer.json()
    const why = `${said?.method ?? 'GET'} ${address}: ${answer.status} ${await answer.text()}`
    // A rule, or somebody who was faster; other answers are faults.
    throw [403, 409, 422].includes(answer.status) ? new Refused(why) : new Error(why)
  }
  const stepOf = async (at: string) =>
    Standing.parse(await send('validator', `/api/${at}/transitions`)).expected
  const [role] = Roles.parse(await send(null, '/api/roles?limit=1')).docs
  return {
    holder: role?.holder,
    create: async (collection, body) => {
      const made = await send('author', `/api/${collection}?draft=true&locale=en`, { method: 'POST', body })
      return Saved.parse(made).doc.id
    },
    save: async ({ collection, id }, body) => {
      const expected = await stepOf(`${collection}/${id}`)
      const address = `/api/${collection}/${id}?draft=true&locale=en&expected=${expected}`
      return send('author', address, { method: 'PATCH', body })
    },
    act: async (who, name, { collection, id }, more) => {
      const expected = await stepOf(`${collection}/${id}`)
      const body = { expected, ...more }
      return send(who, `/api/${collection}/${id}/transitions/${name}`, { method: 'POST', body })
    },
    isRefusal: (error) => error instanceof Refused,
  }
}

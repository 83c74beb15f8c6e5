import { createLocalReq, type Payload } from 'payload'
import type { User } from '@/payload-types'
import { transition } from '@/workflow/commands/transition'
import type { DemoPeople } from './openAccounts'
import type { Seed } from './Seed'

interface Options {
  collection: Seed['collection']
  id: string
  author: User
  people: DemoPeople
}

/** Takes a draft through the pipeline, from wherever an earlier run left it, each step by whose task it is. */
export const takeLive = async (
  payload: Payload,
  { collection, id, author, people }: Options,
): Promise<void> => {
  const { workflow } = await payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: true })
  const steps = [
    { from: 'draft', name: 'requestReview', by: author },
    { from: 'needsReview', name: 'requestValidation', by: people.reviewer },
    { from: 'requestValidation', name: 'validate', by: people.validator },
    { from: 'validated', name: 'publish', by: author },
  ] as const
  const begin = steps.findIndex(({ from }) => from === (workflow?.state ?? 'draft'))
  let expected = await stepOf(payload, `${collection}/${id}`)
  for (const { name, by } of steps.slice(Math.max(begin, 0))) {
    const req = await createLocalReq({ user: { ...by, collection: 'users' } }, payload)
    const [result] = await transition(req, { items: [{ collection, id, name, expected }] })
    expected = result?.expected ?? ''
  }
}

/** The step at which the ledger of records has a document. */
const stepOf = async (payload: Payload, key: string): Promise<string> => {
  const where = { key: { equals: key } }
  const record = await payload.db.findOne<{ id: string; step: number }>({ collection: 'records', where })
  return String(record?.step ?? 0)
}

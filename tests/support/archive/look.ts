import config from '@payload-config'
import { getPayload } from 'payload'
import { verifyAudit } from '@/workflow/queries/verify'
import { withoutLookup } from '../mongo/withoutLookup'
import { rest } from '../rest'

// What the public is answered by the installation of the environment, and what its audit log finds: one line of JSON.
const TYPES = ['forums', 'roles', 'events', 'documents', 'pages', 'media']

const payload = withoutLookup(await getPayload({ config }))
const answers: Record<string, string> = {}
const ask = async (path: string) => (answers[path] = (await rest(path)).text)

for (const type of TYPES) {
  await ask(`/${type}?limit=50&depth=1&locale=en`)
  await ask(`/${type}?limit=100&depth=0&locale=fr`)
}
for (const sort of ['title', '-title', 'starts.value', '-starts.value'])
  await ask(`/events?limit=3&page=2&sort=${sort}&locale=en`)
await ask('/events?where[status][equals]=asPlanned&sort=slug&depth=0')
await ask('/forums?where[kind][in]=summit,body&sort=slug')
await ask('/globals/site?locale=en')
const { docs } = await payload.find({ collection: 'documents', depth: 0, limit: 3, sort: 'slug' })
for (const { id } of docs) await ask(`/documents/${id}?depth=2`)

const { faults, rows, texts } = await verifyAudit(payload)
await payload.destroy()
process.stdout.write(`${JSON.stringify({ faults, rows, texts, answers })}\n`, () => process.exit(0))

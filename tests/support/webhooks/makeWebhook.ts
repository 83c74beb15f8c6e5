import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { makeWebhook } from '@/workflow/commands/webhooks/manage'

/* Has somebody called after public changes, and says the secret: `makeWebhook.ts ADDRESS`. */
const [address = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
const user = { id: 'nobody', collection: 'users', name: 'Nobody', staffRoles: ['administrator'] }
// What the workflow reads of a person.
const req = await createLocalReq({ user: user as unknown as NonNullable<PayloadRequest['user']> }, payload)
process.stdout.write(
  `\n${JSON.stringify(await makeWebhook(req, { name: 'A partner', address, collections: [], acts: [] }))}\n`,
)
process.exit(0)

import config from '@payload-config'
import { getPayload } from 'payload'
import { fillTexts } from '../tests/support/manyTexts'

/** node scripts/run.mjs bench/manyTexts.ts COUNT: fills a database up to COUNT public texts, for measurements only. */
const payload = await getPayload({ config })
const count = await fillTexts(payload, Number(process.argv[2]))
await payload.destroy()
console.log(`${count} texts`)

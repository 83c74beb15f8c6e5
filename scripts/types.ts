import path from 'node:path'
import config from '@payload-config'
import { generateTypes } from 'payload/node'

// Payload's own command compiles the configuration by a way on which, now and then, it ends with nothing done.
process.env.PAYLOAD_TS_OUTPUT_PATH = path.resolve('src/payload-types.ts')
await generateTypes(await config, { log: false })

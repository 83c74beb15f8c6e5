import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const described = z.object({ version: z.string() })

/** The version of this installation, from the `package.json` that lies beside it. */
export const version = (): string =>
  described.parse(JSON.parse(readFileSync(path.resolve('package.json'), 'utf8'))).version

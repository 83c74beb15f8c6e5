import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const Accounts = z.array(
  z.object({ email: z.string(), password: z.string(), staffRoles: z.array(z.string()) }),
)

/** The demo accounts of the server under test, in the order of `demo-accounts.json`. */
export const accounts = (): z.infer<typeof Accounts> =>
  Accounts.parse(
    JSON.parse(
      readFileSync(process.env.TEST_ACCOUNTS_FILE ?? path.resolve('data/demo-accounts.json'), 'utf8'),
    ),
  )

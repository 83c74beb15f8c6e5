import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { people } from './people'

const Accounts = z.array(
  z.object({ email: z.string(), password: z.string(), staffRoles: z.array(z.string()) }),
)

/**
 * The passwords of the demo accounts: those of the file, or new random ones, which are in the file before any
 * account is opened. Only the owner can read it.
 *
 * @returns finds the password of an e-mail address
 */
export const demoAccounts = async (file: string): Promise<(email: string) => string> => {
  const accounts = (await readAccounts(file)) ?? (await writeAccounts(file))
  return (email) => {
    const account = accounts.find((candidate) => candidate.email === email)
    if (!account) throw new Error(`${file} lacks ${email}. Move the file away and start again.`)
    return account.password
  }
}

const readAccounts = async (file: string): Promise<z.infer<typeof Accounts> | null> => {
  try {
    return Accounts.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new Error(`${file} cannot be read. Move it away and start again.`, { cause: error })
  }
}

const writeAccounts = async (file: string): Promise<z.infer<typeof Accounts>> => {
  const accounts = people.map(({ email, staffRoles }) => ({ email, password: newPassword(), staffRoles }))
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return accounts
}

/** 108 random bits. */
const newPassword = (): string => randomBytes(18).toString('base64url')

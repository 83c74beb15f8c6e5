import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { Trouble } from './Trouble.mjs'

const FILE = '.env'
const OWNER_ONLY = 0o600

const read = () => {
  try {
    return parseEnv(readFileSync(FILE, 'utf8'))
  } catch (error) {
    throw new Trouble(
      `${path.resolve(FILE)} cannot be read (${error.code}).`,
      'Make it a text file that this user may read, or move it away: a new one is written then.',
    )
  }
}

const writeSecret = () => {
  const line = `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`
  if (existsSync(FILE)) appendFileSync(FILE, `\n# Signs sessions and links.\n${line}`)
  else
    writeFileSync(
      FILE,
      `# Written at the first start. The names are explained in .env.example.\n\n# Signs sessions and links: keep it, and keep it secret.\n${line}`,
      { mode: OWNER_ONLY },
    )
}

/** The standalone server works in a folder of its own: what is relative here would be another place there. */
const whole = (url) =>
  url?.startsWith('file:') && !url.startsWith('file:/')
    ? `file:${path.resolve(url.slice('file:'.length))}`
    : url

/**
 * The environment: what is set already, then .env, which gets a random secret when there is none.
 * @throws {Trouble} when .env cannot be read
 */
export const loadEnvironment = () => {
  const merge = () => ({ ...(existsSync(FILE) ? read() : {}), ...process.env })
  if (!merge().PAYLOAD_SECRET) writeSecret()
  const variables = merge()
  const isOperated = variables.NODE_ENV === 'production' && Boolean(variables.DATABASE_URL)
  return {
    ...variables,
    HOST: variables.HOST || '127.0.0.1',
    PORT: variables.PORT || '3000',
    DATABASE_URL: whole(variables.DATABASE_URL),
    DATA_DIR: path.resolve(variables.DATA_DIR || 'data'),
    FORA_DEMO: variables.FORA_DEMO || (isOperated ? 'off' : 'on'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

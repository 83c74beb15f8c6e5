import path from 'node:path'
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { z } from 'zod'
import { EnvironmentError } from './errors/EnvironmentError'

const ENV_FILE = path.resolve('.env')
const LENGTH_OF_A_SECRET = 32

const onOff = (initial: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default(initial)
    .transform((value) => value === 'on')

const secret = z
  .string()
  .min(LENGTH_OF_A_SECRET, `must have at least ${LENGTH_OF_A_SECRET} characters (openssl rand -hex 32)`)

const isNetwork = (entry: string): boolean => {
  const [address = '', bits, ...rest] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const networks = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((entries) => entries.every(isNetwork), {
    error: 'must be addresses or networks with commas between them, such as 127.0.0.1, 10.0.0.0/8',
  })

const hosts = z
  .string()
  .default('')
  .transform((text) =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  .refine((entries) => entries.every((entry) => /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(entry)), {
    error: 'must be names of hosts with commas between them, such as example.org, intranet.example.eu',
  })

const isEveryAddress = (host: string) => host === '0.0.0.0' || host === '::'

const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], { error: 'must be development, production or test' })
    .default('development'),
  /** `file:…` for SQLite, `postgres://…`, `mongodb://…` or `mongodb+srv://…`. Default: a file in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|postgres(ql)?:\/\/|mongodb(\+srv)?:\/\/)/,
      'must begin with file:, postgres://, mongodb:// or mongodb+srv://',
    )
    .optional(),
  /** For commands that only look: no lock, no migrations, writes refused. */
  DATABASE_READ_ONLY: onOff('off'),
  PAYLOAD_SECRET: secret.optional(),
  /** Key of the audit log's hash chain. Default: derived from PAYLOAD_SECRET. */
  AUDIT_KEY: secret.optional(),
  DATA_DIR: z.string().min(1, 'must name a folder').default('./data'),
  PORT: z.coerce
    .number({ error: 'must be a number from 1 to 65535' })
    .int('must be a whole number')
    .min(1, 'must be a number from 1 to 65535')
    .max(65_535, 'must be a number from 1 to 65535')
    .default(3000),
  HOST: z.string().min(1, 'must be an address or a host name').default('127.0.0.1'),
  /** The public address, without a path. Cookies are `secure` exactly when it is https. */
  SERVER_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://fora.example.eu' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** Who stands between visitors and this server: their `X-Forwarded-*` headers are believed, nobody else's. */
  TRUSTED_PROXIES: networks,
  GRAPHQL: onOff('off'),
  /** How many answers of the API are made anew for one address of visitors in a minute. */
  API_ANSWERS_PER_MINUTE: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .default(1_200),
  STATUS_TOKEN: secret.optional(),
  /** Who does the jobs that are there for all processes: each server its share, or `npm run worker` alone. */
  JOBS: z.enum(['embedded', 'off'], { error: 'must be embedded or off' }).default('embedded'),
  /** The mail server: `smtp://user:password@host:587`, or `smtps://…`. Without it mails are files in DATA_DIR. */
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be an address such as smtp://user:password@mail.example.eu:587',
    })
    .optional(),
  /** From whom mails come. Default: fora@ the host of SERVER_URL. */
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n"]{0,100} )?<?[^\s<>@]+@[^\s<>@]+>?$/,
      'must be an address, or a name and one: Fora <fora@example.eu>',
    )
    .optional(),
  /** Whether a mail says what a text is called. */
  MAIL_TITLES: onOff('on'),
  /** Whether visitors, too, may ask what was public at an earlier moment. */
  PUBLIC_AS_OF: onOff('off'),
  /** Whether addresses outside, to which public texts lead, are asked if they still answer. */
  LINK_CHECKS: onOff('off'),
  /** Hosts that are never asked, each with those below it. */
  LINK_CHECKS_EXCEPT: hosts,
  /** Where traces are sent (OTLP over HTTP). OpenTelemetry reads the rest of its variables itself. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:4318' })
    .optional(),
  /** The share of traces that is sent. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number({ error: 'must be a number from 0 to 1' })
    .min(0, 'must be a number from 0 to 1')
    .max(1, 'must be a number from 0 to 1')
    .default(1),
  /** For `npm run admin:create` where there is no terminal to ask. */
  FORA_ADMIN_PASSWORD: z.string().optional(),
  /** The licence under which the REST answers may be reused. */
  LICENSE: z.string().min(1, 'must name a licence').default('CC BY 4.0'),
  /** Demo content and demo accounts in an operator's own empty database. */
  FORA_DEMO: onOff('off'),
  /** A file that holds a moment (ISO 8601): the clock of tests. */
  TEST_CLOCK_FILE: z.string().optional(),
  /** Whether webhooks may call 127.0.0.1 by http: for tests. In production it has no effect, and none is started with it. */
  TEST_LOCAL_RECEIVERS: onOff('off'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  /** Set by Next.js itself: `phase-production-build` while it builds. */
  NEXT_PHASE: z.string().optional(),
})

/**
 * Checks a set of variables. An empty value counts as absent.
 * @throws {EnvironmentError} with one line for each wrong value
 */
export const readEnv = (variables: Record<string, string | undefined>) => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { success, data, error } = schema.safeParse(given)
  if (!success) {
    const lines = error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`)
    throw new EnvironmentError(
      `The environment is not right:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    )
  }

  const dataDir = path.resolve(data.DATA_DIR)
  const serverUrl =
    data.SERVER_URL ?? `http://${isEveryAddress(data.HOST) ? 'localhost' : data.HOST}:${data.PORT}`
  return {
    ...data,
    DATA_DIR: dataDir,
    DATABASE_URL: data.DATABASE_URL ?? `file:${path.join(dataDir, 'fora.db')}`,
    SERVER_URL: serverUrl,
    MAIL_FROM: data.MAIL_FROM ?? `Fora <fora@${new URL(serverUrl).hostname}>`,
    /** An operator's own installation: production, on a database that the operator chose. */
    isOperated: data.NODE_ENV === 'production' && data.DATABASE_URL !== undefined,
    isBuilding: data.NEXT_PHASE === 'phase-production-build',
  }
}

// Next.js and Payload's command line read .env by themselves, plain scripts do not. What is set
// already stays; tests never read a developer's own file.
if (existsSync(ENV_FILE) && !process.env.VITEST) process.loadEnvFile(ENV_FILE)

/** The environment, checked once. Nothing else in the project reads `process.env`. */
export const env = readEnv(process.env)

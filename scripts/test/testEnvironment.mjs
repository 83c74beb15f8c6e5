import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** Set but empty: counts as absent, and a developer's own .env cannot fill it in. */
const ABSENT = [
  'AUDIT_KEY',
  'DATABASE_URL',
  'GRAPHQL',
  'JOBS',
  'LICENSE',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'SERVER_URL',
  'DATABASE_READ_ONLY',
]

/** The environment of the tests and of the server that they test. */
export const testEnvironment = (folder) => ({
  ...process.env,
  ...Object.fromEntries(ABSENT.map((name) => [name, ''])),
  DATA_DIR: path.join(folder, 'data'),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  STATUS_TOKEN: randomBytes(32).toString('hex'),
  FORA_DEMO: 'on',
  HOST: '127.0.0.1',
  // Tests speak for the edge, too: X-Forwarded-For makes them different visitors.
  TRUSTED_PROXIES: '127.0.0.1',
  LOG_LEVEL: 'warn',
  // Everything is asked from one address.
  API_ANSWERS_PER_MINUTE: '1000000',
  NEXT_TELEMETRY_DISABLED: '1',
})

import { EnvironmentError } from './errors/EnvironmentError'
import { LOOPBACK } from './loopback'

const EXAMPLES = /change.?me|example|(.)\1{7}/i

/**
 * Refuses to run an operator's installation on a configuration that is not safe.
 * @throws {EnvironmentError} with one line for each reason
 */
export const assertSafeProduction = ({
  isOperated,
  PAYLOAD_SECRET,
  SERVER_URL,
  TEST_LOCAL_RECEIVERS = false,
}: {
  isOperated: boolean
  TEST_LOCAL_RECEIVERS?: boolean
  PAYLOAD_SECRET?: string | undefined
  SERVER_URL: string
}): void => {
  if (!isOperated) return
  const { hostname, protocol } = new URL(SERVER_URL)
  const reasons = [
    (!PAYLOAD_SECRET || EXAMPLES.test(PAYLOAD_SECRET)) &&
      'PAYLOAD_SECRET must be random: openssl rand -hex 32',
    // Without https, browsers leave out the headers that tell our own pages from others'.
    protocol !== 'https:' &&
      !LOOPBACK.includes(hostname) &&
      'SERVER_URL must begin with https:// unless it names this machine',
    TEST_LOCAL_RECEIVERS && 'TEST_LOCAL_RECEIVERS is for tests alone: remove it',
  ].filter((reason) => reason !== false)
  if (reasons.length > 0)
    throw new EnvironmentError(
      `This configuration is not safe:\n${reasons.map((line) => `  ${line}`).join('\n')}`,
    )
}

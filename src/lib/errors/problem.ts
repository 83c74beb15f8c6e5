import { showsSession } from '../http/showsSession'
import { isRecord } from '../isRecord'
import { titleOfCode } from './codes'
import type { PublicError } from './PublicError'

/** The type of a refusal for readers; pages of the desk read plain JSON. */
export const PROBLEM_TYPE = 'application/problem+json'

type Asked = { method: string; status: number; authorization?: string | null; cookie?: string | null }

/**
 * The media type of a refusal. The desk shows no message of a type that it does not know: its sessions get plain JSON, and
 * so does all that sends something, for it signs people in by a request of nobody. Where a 401 is read there is no session,
 * whatever was shown.
 */
export const refusalType = ({ method, status, ...shown }: Asked): string =>
  (method === 'GET' || method === 'HEAD') && (status === 401 || !showsSession(shown))
    ? PROBLEM_TYPE
    : 'application/json'

/**
 * The headers of a refusal. A 401 says how to show who one is (RFC 9110, 15.5.2), by a scheme of which browsers know
 * nothing: for one that they know they open a window of their own, also over the desk.
 */
export const problemHeaders = (status: number, type: string): Record<string, string> => ({
  'Content-Type': type,
  ...(status === 401 && { 'WWW-Authenticate': 'Bearer realm="Fora"' }),
})

type Reasons = { errors: readonly PublicError[] } & Record<string, unknown>

/**
 * A refusal as RFC 9457 has it. The reasons stand in `errors`, each with its own code, message and path, as ever; what
 * an answer says beside them stays. The step that was expected stands in one place, whoever said it.
 */
export const problemFrom = (status: number, { errors, ...rest }: Reasons) => {
  const [first] = errors
  const code = first?.code ?? 'internal'
  const expected = rest.expected ?? errors.map(expectedIn).find((each) => each !== undefined)
  return {
    type: `urn:fora:problem:${code}`,
    title: titleOfCode(code, status),
    status,
    detail: first?.message ?? titleOfCode(code, status),
    ...rest,
    ...(expected !== undefined && { expected }),
    errors,
  }
}

const expectedIn = (error: PublicError): unknown => {
  const { data, expected } = error as PublicError & { data?: unknown; expected?: unknown } // staff get more
  return expected ?? (isRecord(data) ? data.expected : undefined)
}

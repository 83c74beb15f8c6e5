import { LOOPBACK } from '@/lib/loopback'

/**
 * The origins from which a session cookie is accepted: our own. On one's own machine, the names of the
 * machine for itself are the same origin.
 * @param serverUrl the public address
 */
export const ownOrigins = (serverUrl: string): string[] => {
  const { hostname, origin, port, protocol } = new URL(serverUrl)
  if (!LOOPBACK.includes(hostname)) return [origin]
  return LOOPBACK.map((host) => new URL(`${protocol}//${host}${port && `:${port}`}`).origin)
}

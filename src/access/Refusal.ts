import { APIError } from 'payload'

/**
 * A refusal that says to a person what happened and what to do next, and to a program which rule it was.
 * Its `name` and `data` are explicit, so that Payload reports it from a minified build too.
 */
export class Refusal extends APIError {
  override readonly name = 'Refusal'

  constructor({ code, message, status = 403 }: { code: string; message: string; status?: number }) {
    super(message, status, { code }, true)
  }
}

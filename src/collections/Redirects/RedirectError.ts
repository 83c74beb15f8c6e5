import { APIError } from 'payload'

/** A refusal by the rules for redirects. Its name and data are its own: a production build minifies class names. */
export class RedirectError extends APIError {
  constructor(code: string, message: string) {
    super(message, 422, { code }, true)
    this.name = 'RedirectError'
  }
}

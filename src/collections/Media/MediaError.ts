import { APIError } from 'payload'

/** A refusal by the rules for files. Its name and data are its own: a production build minifies class names. */
export class MediaError extends APIError {
  constructor(status: number, code: string, message: string) {
    super(message, status, { code }, true)
    this.name = 'MediaError'
  }
}

/**
 * A call of a server function that was refused: the answer has its status, and the door its line in the log. Next
 * writes errors to the console, too; there it is left out, for nothing is wrong with us.
 */
export class CallRefused extends Error {
  override readonly name = 'CallRefused'
  /** What Next sends instead of a message, which it keeps to itself. */
  readonly digest?: string

  /** @param reason for whoever called */
  constructor(reason?: string) {
    super(reason)
    if (reason !== undefined) this.digest = reason
  }
}

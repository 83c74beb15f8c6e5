/** One reason why a request was refused, as every API answer gives it. */
export type PublicError = {
  /** For programs: stable, camelCase. */
  code: string
  /** For people: what happened and what to do next. */
  message: string
  /** The field it is about, in Payload's dotted notation. */
  path?: string
}

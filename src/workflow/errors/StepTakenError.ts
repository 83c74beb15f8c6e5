/** Somebody else claimed the same step of the document first. Becomes a 409 that says who did what. */
export class StepTakenError extends Error {
  override name = 'StepTakenError'

  constructor() {
    super('Somebody else changed this document at the same moment.')
  }
}

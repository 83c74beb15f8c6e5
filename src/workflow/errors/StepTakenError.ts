/** Somebody else claimed the same step of the document first. Becomes a 409 that says who did what. */
export class StepTakenError extends Error {
  override name = 'StepTakenError'

  constructor(
    readonly document: { collection: string; id: string },
    readonly step: number,
  ) {
    super('Somebody else changed this document at the same moment.')
  }
}

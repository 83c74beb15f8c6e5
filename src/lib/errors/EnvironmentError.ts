/** The settings, or the database that they name, are not such that anything can run. Said without a trace. */
export class EnvironmentError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'EnvironmentError'
  }
}

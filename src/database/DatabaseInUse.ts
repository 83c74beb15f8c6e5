/** Another process has the database file open for writing. */
export class DatabaseInUse extends Error {
  override name = 'DatabaseInUse'

  constructor(databaseFile: string, holder: string) {
    super(`${databaseFile} is in use by ${holder}. Stop it first (a second writer would damage its work).`)
  }
}

/** Why an archive could not be written or restored, for the person at the terminal. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

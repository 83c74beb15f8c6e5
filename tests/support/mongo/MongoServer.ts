/** A running server that speaks the MongoDB protocol. */
export interface MongoServer {
  /** What it is, for people. */
  name: string
  /** The address without a database name; query parameters, if any, are kept apart. */
  url: string
  query: string
  /** Whether it undoes what an aborted transaction did. */
  rollsBack: boolean
  hasLookup: boolean
  stop: () => Promise<void>
}

/** The server lets go of a connection that nobody used for a while, maybe at the moment in which a request begins. */
export const RETRIES = 3

/** The address of the built server that `npm test` started, or of any other running one. */
export const serverUrl = (): string => process.env.TEST_SERVER_URL ?? 'http://127.0.0.1:3000'

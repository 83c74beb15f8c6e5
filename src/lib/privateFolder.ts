/**
 * How a folder for data is made: for its owner alone. Databases hold drafts and password hashes, and what
 * engines write into a folder follows the umask of whoever started them.
 */
export const PRIVATE_FOLDER = { recursive: true, mode: 0o700 } as const

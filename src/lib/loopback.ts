/** The names of a machine for itself. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

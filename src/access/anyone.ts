/** Access for everybody, visitors included. */
export const anyone = (): true => true

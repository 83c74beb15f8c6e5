/**
 * Access for nobody: what is done this way is done by the application itself, with
 * `overrideAccess: true`, and never on behalf of a caller.
 */
export const nobody = (): false => false

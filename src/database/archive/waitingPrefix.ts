/** How collections are called that are being restored. (FerretDB renames none with a dot in its name.) */
export const WAITING_PREFIX = 'restoring_'

/** Stands, in a relation, for the id of the document `collection/slug`, which was made before. */
export const ref = (key: string): { ref: string } => ({ ref: key })

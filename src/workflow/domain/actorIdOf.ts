import type { PayloadRequest } from 'payload'

/** Who acts, as the books name them: an id, or `system` for the application's own tasks. */
export const actorIdOf = ({ user }: PayloadRequest): string => (user ? String(user.id) : 'system')

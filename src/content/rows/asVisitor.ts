/** Every list is read whole, in all languages, with the rights of a visitor. */
export const asVisitor = { locale: 'all', depth: 0, pagination: false, overrideAccess: false } as const

export const PLACEMENTS = { home: 'Home page', footer: 'Footer', banner: 'Banner on every page' } as const

/**
 * Name of the meta element by which a public page says its HTTP status: App Router pages cannot set one
 * themselves. The cache takes it out of the page and obeys (src/cache/pages/stripScripts.ts).
 */
export const HTTP_STATUS_META = 'http-status'

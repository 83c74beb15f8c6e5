import { serveApi } from './serveApi'

/** Answers OPTIONS where Next would by itself: it knows nothing of what other sites may read. */
export const preflight = serveApi(() => Promise.resolve(new Response(null, { status: 204 })))

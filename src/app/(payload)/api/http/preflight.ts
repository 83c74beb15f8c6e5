import { serve } from './serve'

/** Answers OPTIONS where Next would by itself: it knows nothing of what other sites may read. */
export const preflight = serve(() => Promise.resolve(new Response(null, { status: 204 })))

import { parse } from 'qs-esm'

/** Reads an address's query exactly as Payload does (its `createPayloadRequest` sets these options). */
export const readQuery = (url: string): Record<string, unknown> =>
  parse(new URL(url).search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })

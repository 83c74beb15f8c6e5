/** Whether a message says that its body is JSON. */
export const isJson = (headers: Headers): boolean =>
  headers.get('content-type')?.startsWith('application/json') ?? false

/** Whether an address is that of an uploaded file: `/api/{collection}/file/{name}`. */
export const isFile = (url: string): boolean => /^\/api\/[\w-]+\/file\/[^/]+$/.test(new URL(url).pathname)

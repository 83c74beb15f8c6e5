/** One request of an outsider. `path` begins with a slash. */
export interface Probe {
  path: string
  method?: 'GET' | 'HEAD' | 'OPTIONS' | 'POST'
  headers?: Record<string, string>
  body?: string
}

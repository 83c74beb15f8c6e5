const pairs = (key: string, value: unknown): string[] => {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') return [`${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`]
  return Object.entries(value).flatMap(([name, each]) => pairs(key ? `${key}[${name}]` : name, each))
}

/** Writes a query given as JSON the way Payload reads one in an address: `where[title][equals]=…`. */
export const toSearch = (query: unknown): string => pairs('', query).join('&')

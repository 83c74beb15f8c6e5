/** The step that somebody has seen, as `If-Match` names it, with or without quotation marks. `*` names none. */
export const stepSeen = (headers: Headers | undefined): string | undefined => {
  const named = headers?.get('if-match')?.replace(/^(W\/)?"?([^"]*)"?$/, '$2')
  return named === '*' ? undefined : named || undefined
}

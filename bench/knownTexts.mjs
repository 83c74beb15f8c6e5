/** What there is, as REST tells it: by collection, the slugs and ids. */
export async function knownTexts(url) {
  const found = {}
  for (const collection of ['forums', 'roles', 'events', 'documents']) {
    found[collection] = []
    // As visitors reach the end of a list: pages lead only to its 500th text.
    for (let last = '', more = true; more;) {
      const after = `where[slug][greater_than]=${encodeURIComponent(last)}`
      const answer = await fetch(
        `${url}/api/${collection}?limit=100&sort=slug&select[slug]=true${last && `&${after}`}`,
      )
      const { docs, hasNextPage } = await answer.json()
      found[collection].push(...docs.map(({ id, slug }) => ({ id, slug })))
      last = docs.at(-1)?.slug
      more = hasNextPage
    }
  }
  return found
}

/** Says why a slug cannot be part of an address, in words for the author; `null` when it can. */
export const slugProblem = (slug: string, reserved: readonly string[] = []): string | null => {
  if (slug.length > 100)
    return `The address “${slug.slice(0, 40)}…” is too long: shorten it to 100 characters.`
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return `The address “${slug}” may contain only lower-case letters a–z, figures and single hyphens between words.`
  }
  return reserved.includes(slug) ? `The address “${slug}” belongs to the site itself. Choose another.` : null
}

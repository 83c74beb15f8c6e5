import type { Reason } from '@/i18n/desk/reasons'

/** Why a slug cannot be part of an address, for the author; `null` when it can. */
export const slugProblem = (slug: string, reserved: readonly string[] = []): Reason | null => {
  if (slug.length > 100) return { key: 'field.slugTooLong', values: { slug: slug.slice(0, 40) } }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return { key: 'field.slugSigns', values: { slug } }
  return reserved.includes(slug) ? { key: 'field.slugReserved', values: { slug } } : null
}

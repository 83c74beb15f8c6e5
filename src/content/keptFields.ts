import type { SanitizedCollectionConfig } from 'payload'
import { contentFields } from '@/workflow/domain/content'

/** The names of all that an answer says of a text and nobody writes: the system keeps it, or makes it anew. */
export const keptFields = (config: SanitizedCollectionConfig): string[] => {
  const content = new Set(contentFields(config).map(({ name }) => name))
  const names = ['id', ...config.flattenedFields.map(({ name }) => name)]
  return [...new Set(names)].filter((name) => !content.has(name))
}

import type { Section } from '@/i18n/routing/sections'
import { describe } from './describe'
import { listHeading } from './listHeading'
import { metadataFor } from './metadataFor'

/** The metadata of a section's list: interface words. */
export const describeList = (section: Section) =>
  describe(async ({ site, locale }) => {
    const { title, introduction } = listHeading(section, locale)
    return metadataFor({ site, locale, place: { section }, title, description: introduction })
  })

import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

/** Of all holders, once for a page: what each row would ask for. */
const namesOf = cache(async (payload: Payload, locale: string) => {
  const { holders } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    // A language of the desk is one of the site.
    locale: locale as 'en',
    overrideAccess: true,
    select: { holders: true },
  })
  return new Map((holders ?? []).map(({ code, name }) => [code, name]))
})

/** Who holds a role, in a list: by their name, not by the code that is stored. */
export const HolderCell = async ({ cellData, i18n, payload }: DefaultServerCellComponentProps) => {
  const names = await namesOf(payload, i18n.language)
  return <span>{names.get(cellData) || String(cellData ?? '')}</span>
}

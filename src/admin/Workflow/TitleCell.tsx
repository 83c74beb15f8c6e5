import { DefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, Payload, TextFieldClient } from 'payload'
import { cache } from 'react'
import { titlesInOriginal, type TitleInOriginal } from '@/workflow/queries/titles'

/**
 * The title in a list. A text that has none in the language of the list goes by the one in which it is written; without
 * one anywhere, by its address.
 */
export const TitleCell = async (props: DefaultServerCellComponentProps) => {
  const { cellData, collectionSlug, field, link, linkURL, payload, rowData, viewType } = props
  const own = cellData ? undefined : await titleOf(payload, collectionSlug, String(rowData.id))
  const shown = {
    ...{ collectionSlug, rowData, viewType },
    ...(link !== undefined && { link }),
    ...(linkURL && { linkURL }),
    // What a cell in the browser needs of a field: the one of the server has functions.
    field: { name: 'title', type: 'text', label: labelOf(field) } satisfies TextFieldClient,
  }
  if (!own) return <DefaultCell {...shown} cellData={cellData || rowData.slug} />
  return (
    <span lang={own.language}>
      <DefaultCell {...shown} cellData={own.title} />
    </span>
  )
}

const labelOf = (field: DefaultServerCellComponentProps['field']) =>
  'label' in field && typeof field.label !== 'function' && field.label ? field.label : 'Title'

/** The texts of a table whose titles are wanted; they are looked up together. */
const wantedIn = cache((_payload: Payload, _collection: string) => ({
  ids: [] as string[],
  found: null as Promise<Map<string, TitleInOriginal>> | null,
}))

const titleOf = async (payload: Payload, collection: string, id: string) => {
  const wanted = wantedIn(payload, collection)
  wanted.ids.push(id)
  // Once all cells have been begun.
  wanted.found ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    const ids = wanted.ids.splice(0)
    wanted.found = null
    return titlesInOriginal(payload, collection, ids)
  })
  return (await wanted.found).get(id)
}

'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** The title in a list. A text that has none in the language of the list goes by its address there. */
export const TitleCell = (props: DefaultCellComponentProps) => {
  const { cellData, rowData } = props
  return <DefaultCell {...props} cellData={cellData || rowData.slug} />
}

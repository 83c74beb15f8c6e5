'use client'
import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { dateInWords } from '../Workflow/institutionTime'

/** A date that may be known only to its year or month, in a list: May 2007. */
export const DateCell = (props: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { cellData } = props
  const shown = typeof cellData === 'string' ? dateInWords(cellData, i18n.language) : cellData
  return <DefaultCell {...props} cellData={shown} />
}

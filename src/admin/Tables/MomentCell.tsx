'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useMoment } from '../Workflow/When'

/**
 * When something happened, in a list, as the rest of the desk says it. Payload’s own cell says “Loading…” until the
 * names of the months are there, and all rows grow then.
 */
export const MomentCell = (props: DefaultCellComponentProps) => {
  const { cellData, field } = props
  const said = useMoment()
  const shown = typeof cellData === 'string' ? said(cellData) : cellData
  const name = 'name' in field ? field.name : ''
  return <DefaultCell {...props} cellData={shown} field={{ name, type: 'text' }} />
}

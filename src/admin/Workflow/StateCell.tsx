'use client'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isState } from './isState'
import { toneOf } from './toneOf'
import { facesInWords } from '@/workflow/words'
import type { Faces } from '@/workflow/table'

/** The state of a document in a list: “Published · draft 1.1 in review”. */
export const StateCell = ({ rowData }: DefaultCellComponentProps) => {
  const { version, workflow } = rowData as {
    version?: string
    workflow?: { state?: unknown; live?: Faces['live'] }
  }
  const state = workflow?.state
  if (!isState(state)) return null
  const live = workflow?.live ?? 'none'
  const draft = state === 'published' || state === 'archived' || state === 'expired' ? 'none' : state
  return (
    <Pill pillStyle={toneOf(state)} size="small">
      {facesInWords({ live, draft }, version ?? '')}
    </Pill>
  )
}

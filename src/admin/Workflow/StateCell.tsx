'use client'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { toneOf } from './toneOf'
import { useDeskWords } from '../useDeskWords'
import { draftFaceOf, type Faces, type State } from '@/workflow/domain/table'
import { facesInWords } from '@/workflow/domain/words'

/** The state of a document in a list: “Published · draft 1.1: needs review”. */
export const StateCell = ({ rowData }: DefaultCellComponentProps) => {
  const t = useDeskWords()
  const { version, workflow } = rowData as {
    version?: string
    workflow?: { state?: State; live?: Faces['live'] }
  }
  const state = workflow?.state
  if (!state) return null
  const faces = { live: workflow?.live ?? 'none', draft: draftFaceOf(state) }
  return (
    <Pill pillStyle={toneOf(state)} size="small">
      {facesInWords(t, faces, version ?? '')}
    </Pill>
  )
}

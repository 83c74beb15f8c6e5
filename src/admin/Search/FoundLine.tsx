'use client'
import { Pill } from '@payloadcms/ui'
import { facesInWords } from '@/workflow/domain/words'
import type { FoundText } from '@/workflow/queries/search'
import { toneOf } from '../Workflow/toneOf'
import { useDeskWords } from '../useDeskWords'

/** A text that was found: what it is called, what it is, in which state. */
export const FoundLine = ({ acronym, excerpt, faces, kind, language, state, title, version }: FoundText) => {
  const t = useDeskWords()
  return (
    <>
      <span className="desk-search__title" lang={language}>
        {title || t('search.untitled')}
        {acronym && <abbr>{acronym}</abbr>}
      </span>
      <span className="desk-search__facts">
        <span>{kind}</span>
        <Pill pillStyle={toneOf(state)} size="small">
          {facesInWords(t, faces, version)}
        </Pill>
      </span>
      {excerpt && (
        <span className="desk-search__excerpt" lang={language}>
          {excerpt}
        </span>
      )}
    </>
  )
}

'use client'
import { Pill } from '@payloadcms/ui'
import { facesInWords } from '@/workflow/domain/words'
import { toneOf } from '../Workflow/toneOf'
import { useDeskWords } from '../useDeskWords'
import type { TextOption } from './useTexts'

/** The texts that are chosen: in which state each is, and the way to it. */
export const ChosenTexts = ({ texts }: { texts: readonly TextOption[] }) => {
  const t = useDeskWords()
  const known = texts.flatMap(({ found }) => found ?? [])
  if (known.length === 0) return null
  return (
    <ul className="desk-search__chosen">
      {known.map(({ address, collection, faces, id, language, state, title, version }) => (
        <li key={`${collection}/${id}`}>
          <a href={address} lang={language} rel="noopener" target="_blank">
            {title || t('search.untitled')}
          </a>{' '}
          <Pill pillStyle={toneOf(state)} size="small">
            {facesInWords(t, faces, version)}
          </Pill>
        </li>
      ))}
    </ul>
  )
}

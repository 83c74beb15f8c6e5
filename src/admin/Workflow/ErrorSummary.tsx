'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import { focusOn } from '../Focus/focusOn'
import { useDeskWords } from '../useDeskWords'
import { JumpTo } from './FieldLinks'
import type { AnsweredProblem } from './answers'
import { isStillWrong, writtenAt } from './refusedIn'

/**
 * Why something was refused. What is wrong with fields stands in one list, which takes the focus and leads to each of
 * them; a line goes when its field is mended.
 */
export const ErrorSummary = ({ problems }: { problems: readonly AnsweredProblem[] }) => {
  const ofFields = useMemo(() => problems.filter(({ path }) => path), [problems])
  return (
    <>
      {problems
        .filter(({ path }) => !path)
        .map(({ message }) => (
          <p className="workflow__problem" key={message} role="alert">
            {message}
          </p>
        ))}
      {ofFields.length > 0 && <OfFields problems={ofFields} />}
    </>
  )
}

const OfFields = ({ problems }: { problems: readonly AnsweredProblem[] }) => {
  const t = useDeskWords()
  const [fields] = useAllFormFields()
  const part = useRef<HTMLDivElement>(null)
  // As it stood when it was refused.
  const before = useMemo(() => problems.map(({ path = '' }) => writtenAt(fields, path)), [problems])
  useEffect(() => focusOn(part.current), [problems])
  const left = problems.filter((problem, index) => isStillWrong(fields, problem, before[index] ?? ''))
  if (left.length === 0) return null
  return (
    <div className="workflow__errors" ref={part} role="alert" tabIndex={-1}>
      <h4>{t('panel.wrong', { count: left.length })}</h4>
      <ul>
        {left.map(({ message, path = '' }) => (
          <li key={`${path} ${message}`}>
            <JumpTo path={path}>{message}</JumpTo>
          </li>
        ))}
      </ul>
    </div>
  )
}

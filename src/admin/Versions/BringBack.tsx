'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { DeskKey } from '@/i18n/desk/words'
import { useQuestion } from '../Question/useQuestion'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { BRING_BACK } from './bringBackId'
import './versions.css'

type Props = {
  /** of the version in the API */
  address: string
  /** the step of the text that it is to replace */
  expected: string
  /** where the text is worked on */
  form: string
  number: string
  /** the decision that it voids */
  voids: DeskKey | undefined
}

/** Puts the version that one looks at into the draft, once a person has said that they want that. */
export const BringBack = ({ address, expected, form, number, voids }: Props) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [question, ask] = useQuestion()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const part = useRef<HTMLDivElement>(null)
  // A button that sleeps cannot have the focus.
  useEffect(() => {
    if (isAwake && window.location.hash === `#${BRING_BACK}`) part.current?.querySelector('button')?.focus()
  }, [isAwake])
  const bringBack = async () => {
    const body = [t('versions.bringBackAbout'), ...(voids ? [t(voids)] : [])].join('\n\n')
    const title = t('versions.bringBackQuestion', { number })
    if (!(await ask({ title, body, stay: t('versions.bringBackNo'), go: t('versions.bringBackYes') }))) return
    setBusy(true)
    setProblem(undefined)
    const answer = await sendJson({ path: `${address}?expected=${expected}`, t })
    if (answer.ok) return window.location.assign(form)
    setBusy(false)
    setProblem(answer.message)
  }
  return (
    <div className="versions__back" id={BRING_BACK} ref={part}>
      <Button
        buttonStyle="secondary"
        disabled={!isAwake || isBusy}
        margin={false}
        onClick={() => void bringBack()}
        size="medium"
        type="button"
      >
        {t('versions.bringBack', { number })}
      </Button>
      {problem && (
        <p className="workflow__problem" role="alert">
          {problem}
        </p>
      )}
      {question}
    </div>
  )
}

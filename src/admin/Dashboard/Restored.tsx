'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { SaidWhen } from '../Workflow/When'

/** Why nothing goes out by itself, and for whoever may: that it is to go on. */
export const Restored = ({ backedUpAt, mayResume }: { backedUpAt: string; mayResume: boolean }) => {
  const t = useDeskWords()
  const { refresh } = useRouter()
  const isAwake = useIsAwake()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const resume = async () => {
    setBusy(true)
    setProblem('')
    const answer = await sendJson({ t, path: '/api/jobs/resume', body: {} })
    setBusy(false)
    if (answer.ok) refresh()
    else setProblem(answer.message)
  }
  return (
    <section aria-labelledby="restored" className="desk__late">
      <h2 id="restored">
        <SaidWhen at={backedUpAt} word="restored.title" />
      </h2>
      <p>{t('restored.holds')}</p>
      {mayResume && (
        <>
          <p>{t('restored.check')}</p>
          <Button
            buttonStyle="secondary"
            disabled={!isAwake || isBusy}
            margin={false}
            onClick={() => void resume()}
            type="button"
          >
            {t('restored.resume')}
          </Button>
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}

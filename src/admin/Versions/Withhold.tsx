'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Closed } from '@/workflow/domain/editions'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { AskField } from '../Workflow/AskField'
import '../Workflow/workflow.css'

type Props = {
  /** of the edition in the API */
  address: string
  closed: Closed | null
  number: string
}

/** Keeps a past edition from everybody who asks for the record, or lets it be read again. Both want a reason. */
export const Withhold = ({ address, closed, number }: Props) => {
  const t = useDeskWords()
  const router = useRouter()
  const isAwake = useIsAwake()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const act = closed ? 'lift' : 'withhold'
  if (!isOpen)
    return (
      <button
        aria-label={t(`versions.${act}One`, { number })}
        className={act === 'withhold' ? 'versions__do takes-away' : 'versions__do'}
        disabled={!isAwake}
        onClick={() => setOpen(true)}
        type="button"
      >
        {t(`versions.${act}`)}
      </button>
    )
  const decide = async () => {
    setBusy(true)
    const answer = await sendJson({ t, path: `${address}/${act}`, body: { reason } })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message)
    toast.success(t(`versions.${act}Done`, { number }))
    setOpen(false)
    router.refresh()
  }
  return (
    <div aria-label={t(`versions.${act}One`, { number })} className="workflow__form" role="group">
      <p className="workflow__hint">{t(`versions.${act}Hint`)}</p>
      <AskField
        hint={t('ask.reason.hint')}
        isRequired
        label={t('ask.reason.label')}
        name={`reason-${number}`}
        onChange={setReason}
        problem={problem}
        value={reason}
      />
      <div className="workflow__buttons">
        <Button
          {...(act === 'withhold' && { className: 'takes-away' })}
          disabled={isBusy}
          margin={false}
          onClick={() => void decide()}
          size="small"
          type="button"
        >
          {t(`versions.${act}Now`)}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setOpen(false)}
          size="small"
          type="button"
        >
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}

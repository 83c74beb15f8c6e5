'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Closed } from '@/workflow/domain/editions'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { AskField } from '../Workflow/AskField'
import { RowForm } from './RowForm'

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
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const act = closed ? 'lift' : 'withhold'
  const decide = async () => {
    setBusy(true)
    const answer = await sendJson({ t, path: `${address}/${act}`, body: { reason } })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.message)
    if (!answer.ok) return
    toast.success(t(`versions.${act}Done`, { number }))
    setReason('')
    setOpen(false)
    router.refresh()
  }
  return (
    <RowForm
      isOpen={isOpen}
      isTyped={reason !== ''}
      name={t(`versions.${act}One`, { number })}
      onToggle={setOpen}
      takesAway={act === 'withhold'}
      words={t(`versions.${act}`)}
    >
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
    </RowForm>
  )
}

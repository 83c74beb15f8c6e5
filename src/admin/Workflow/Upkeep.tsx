'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { sendJson, type SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { AskOwner, AskReviewDay } from './AskUpkeep'
import { deskStore } from './deskStore'
import { dayInWords } from './institutionTime'
import { useDesk } from './useDesk'

type Props = Pick<DocumentDescription, 'upkeep'>

/** Which unit answers for a text, and when it is looked at again; whoever may can change it, also while they write. */
export const Upkeep = ({ upkeep }: Props) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const { seen } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const { isDue, mayChange, owner, reviewBy } = upkeep
  const day = reviewBy && dayInWords(reviewBy, i18n.language)
  if (isOpen) return <Form upkeep={upkeep} onClose={() => setOpen(false)} />
  if (!owner && !day && !mayChange) return null
  return (
    <div className="workflow__assignment">
      {owner && <p>{t('upkeep.ownedBy', { owner })}</p>}
      {day && (
        <p>
          {isDue ? (
            <strong className="workflow__problem">{t('upkeep.due', { day })}</strong>
          ) : (
            t('upkeep.reviewBy', { day })
          )}
        </p>
      )}
      {mayChange && (
        <Button
          buttonStyle="secondary"
          // What the server drew cannot be pressed before the desk is awake.
          disabled={seen === undefined}
          id="upkeep-change"
          margin={false}
          onClick={() => setOpen(true)}
          size="small"
          type="button"
        >
          {t(owner || day ? 'upkeep.change' : 'upkeep.set')}
        </Button>
      )}
    </div>
  )
}

const Form = ({ onClose, upkeep }: Props & { onClose: () => void }) => {
  const t = useDeskWords()
  const { address, seen } = useDesk()
  const [owner, setOwner] = useState(upkeep.owner)
  const [reviewBy, setReviewBy] = useState(upkeep.reviewBy)
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<SentError[]>([])
  const of = (path: string) => problems.find((problem) => problem.path === path)?.message

  const save = async () => {
    setBusy(true)
    const body = { owner, reviewBy, seen: { owner: upkeep.owner, reviewBy: upkeep.reviewBy } }
    const answer = await sendJson({ t, path: `${address}/upkeep`, body })
    setBusy(false)
    if (!answer.ok) {
      setProblems(answer.errors.length > 0 ? answer.errors : [{ message: answer.message }])
      // Of two people at once, the second sees what the first said.
      if (answer.errors.some(({ code }) => code === 'stale')) await deskStore.load(address, seen)
      return
    }
    toast.success(t('upkeep.saved'))
    onClose()
    await deskStore.load(address, seen)
  }

  return (
    <div aria-label={t('upkeep.title')} className="workflow__form" role="group">
      <h4>{t('upkeep.title')}</h4>
      <AskOwner hint={t('upkeep.ownerHint')} onChange={setOwner} problem={of('owner')} value={owner} />
      <AskReviewDay
        hint={t('upkeep.dayHint')}
        onChange={setReviewBy}
        problem={of('reviewBy')}
        value={reviewBy}
      />
      {problems
        .filter(({ path }) => path !== 'owner' && path !== 'reviewBy')
        .map(({ message }) => (
          <p className="workflow__problem" key={message} role="alert">
            {message}
          </p>
        ))}
      <div className="workflow__buttons">
        <Button
          disabled={isBusy}
          id="upkeep-save"
          margin={false}
          onClick={() => void save()}
          size="medium"
          type="button"
        >
          {t('upkeep.save')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}

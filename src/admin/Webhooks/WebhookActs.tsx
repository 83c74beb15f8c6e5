'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { answerInWords, type SentCall } from './answerInWords'
import { Secret } from './Secret'
import '../Workflow/workflow.css'

type Act = 'pause' | 'resume' | 'test' | 'rotate' | 'remove'

/** What can be done with a webhook at once: call it to see whether it answers, pause it, give it another secret. */
export const WebhookActs = ({ id, isPaused, name }: { id: string; isPaused: boolean; name: string }) => {
  const t = useDeskWords()
  const router = useRouter()
  const isAwake = useIsAwake()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const [secret, setSecret] = useState<string>()
  const [isAsked, setAsked] = useState(false)

  const send = async (act: Act) => {
    setBusy(true)
    setSaid('')
    setProblem('')
    const path = `/api/webhooks/${id}/${act}`
    const answer = await sendJson<Partial<SentCall> & { secret?: string }>({ t, path, body: {} })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message)
    if (act === 'remove') return window.location.assign('/admin/webhooks')
    const { isDone, secret: own } = answer.body
    // It stays until whoever needs it leaves: it is shown once.
    if (own) setSecret(own)
    if (act !== 'test') return router.refresh()
    const words = answerInWords(t, answer.body)
    if (isDone) setSaid(t('webhooks.cameThrough', { answer: words }))
    else setProblem(t('webhooks.didNot', { answer: words }))
  }
  const button = (act: Act, label: string, describedBy?: string) => (
    <Button
      aria-describedby={describedBy}
      buttonStyle={act === 'test' ? 'primary' : 'secondary'}
      {...(act === 'remove' && { className: 'takes-away' })}
      disabled={!isAwake || isBusy}
      id={`webhook-${act}`}
      margin={false}
      onClick={() => void send(act)}
      type="button"
    >
      {label}
    </Button>
  )
  return (
    <div className="workflow__form webhooks__acts">
      <div className="workflow__buttons">
        {button('test', t('webhooks.test'))}
        {isPaused ? button('resume', t('webhooks.resume')) : button('pause', t('webhooks.pause'))}
        {button('rotate', t('webhooks.rotate'), 'webhook-rotate-hint')}
        {!isAsked && (
          <Button
            buttonStyle="secondary"
            className="takes-away"
            disabled={!isAwake || isBusy}
            id="webhook-ask-remove"
            margin={false}
            onClick={() => setAsked(true)}
            type="button"
          >
            {t('webhooks.remove')}
          </Button>
        )}
      </div>
      <p className="workflow__hint" id="webhook-rotate-hint">
        {t('webhooks.rotateHint')}
      </p>
      {isAsked && (
        <div aria-label={name} className="webhooks__sure" role="group">
          <p role="alert">{t('webhooks.removeSure')}</p>
          <div className="workflow__buttons">
            {button('remove', t('webhooks.removeYes'))}
            <Button buttonStyle="secondary" margin={false} onClick={() => setAsked(false)} type="button">
              {t('webhooks.removeNo')}
            </Button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
      {problem && (
        <p className="workflow__problem" role="alert">
          {problem}
        </p>
      )}
      {secret && <Secret secret={secret} />}
    </div>
  )
}

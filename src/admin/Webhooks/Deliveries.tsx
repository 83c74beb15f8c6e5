'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ListedDelivery } from '@/workflow/queries/webhooks'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { When, useMoment } from '../Workflow/When'
import { answerInWords, type SentCall } from './answerInWords'

type Props = { id: string; labels: Record<string, string>; rows: readonly ListedDelivery[] }
type Act = 'again' | 'leave-out'

/** What became of the calls, the newest first; each can be made again, and one that fails can be left out. */
export const Deliveries = ({ id, labels, rows }: Props) => {
  const t = useDeskWords()
  const moment = useMoment()
  const router = useRouter()
  const isAwake = useIsAwake()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  if (rows.length === 0) return <p>{t('webhooks.noDeliveries')}</p>

  const send = async (delivery: string, act: Act) => {
    setBusy(true)
    setSaid('')
    setProblem('')
    const path = `/api/webhooks/${id}/deliveries/${delivery}/${act}`
    const answer = await sendJson<Partial<SentCall>>({ t, path, body: {} })
    setBusy(false)
    router.refresh()
    if (!answer.ok) return setProblem(answer.message)
    const words = answerInWords(t, answer.body)
    if (act === 'leave-out') setSaid(t('webhooks.isLeftOut'))
    else if (answer.body.isDone) setSaid(t('webhooks.cameThrough', { answer: words }))
    else setProblem(t('webhooks.didNot', { answer: words }))
  }
  const whatOf = ({ collection, kind, version }: ListedDelivery) =>
    [
      ...(kind === 'affected' ? [] : [t(`webhooks.kind.${kind}`)]),
      ...(kind === 'settings' ? [] : [labels[collection] ?? collection]),
      ...(version ? [version] : []),
    ].join(' · ')
  const stateOf = ({ nextAt, state }: ListedDelivery) =>
    state === 'failing' && nextAt
      ? t('webhooks.failing', { when: moment(nextAt) })
      : t(state === 'leftOut' ? 'webhooks.leftOut' : 'webhooks.delivered')
  const button = (row: ListedDelivery, act: Act) => (
    <Button
      aria-label={t(act === 'again' ? 'webhooks.againOne' : 'webhooks.leaveOutOne', { what: whatOf(row) })}
      buttonStyle="secondary"
      disabled={!isAwake || isBusy}
      margin={false}
      onClick={() => void send(row.id, act)}
      size="small"
      type="button"
    >
      {t(act === 'again' ? 'webhooks.again' : 'webhooks.leaveOut')}
    </Button>
  )
  return (
    <>
      <p role="status">{said}</p>
      {problem && (
        <p className="workflow__problem" role="alert">
          {problem}
        </p>
      )}
      <table>
        <caption className="webhooks__hidden">{t('webhooks.deliveries')}</caption>
        <thead>
          <tr>
            {(['change', 'state', 'answer', 'when'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`webhooks.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.kind === 'settings' || !labels[row.collection] ? (
                  whatOf(row)
                ) : (
                  <a href={`/admin/collections/${row.collection}/${row.documentId}`}>{whatOf(row)}</a>
                )}
              </th>
              <td data-label={t('webhooks.state')}>
                {stateOf(row)}
                <div className="webhooks__buttons">
                  {button(row, 'again')}
                  {row.state === 'failing' && button(row, 'leave-out')}
                </div>
              </td>
              <td data-label={t('webhooks.answer')}>{answerInWords(t, row)}</td>
              <td data-label={t('webhooks.when')}>
                <When at={row.lastAt} />
                <div className="webhooks__quiet">
                  {t('webhooks.tries')}: {row.attempts}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

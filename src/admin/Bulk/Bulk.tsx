'use client'
import { Button, useAuth, useListQuery, useSelection } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { actorOf } from '@/workflow/domain/actor'
import { bulkActsOf, type BulkAct } from '@/workflow/domain/bulk'
import type { BulkChoice } from '@/workflow/queries/bulk'
import type { DeskKey } from '@/i18n/desk/words'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { BulkForm } from './BulkForm'
import { BulkResult, type BulkAnswer } from './BulkResult'
import '../Workflow/workflow.css'
import './bulk.css'

const NAMES = {
  requestReview: 'transition.requestReview.label',
  assign: 'assignment.assign',
  keepUp: 'upkeep.set',
  addToRelease: 'release.addTo',
} as const satisfies Record<BulkAct, DeskKey>

/** What somebody is about to do, or has done, with the texts that they chose. */
type Stage =
  | { is: 'choosing'; problem?: string }
  | { is: 'asking'; act: BulkAct; choice: BulkChoice }
  | { is: 'done'; choice: BulkChoice; answer: BulkAnswer }

/** Does the same with several texts of a list. What decides on a text is done on its review screen alone. */
export const Bulk = () => {
  const t = useDeskWords()
  const router = useRouter()
  const { collectionSlug } = useListQuery()
  const isTrash = usePathname().endsWith('/trash')
  const { selectedIDs, toggleAll } = useSelection()
  const { user } = useAuth()
  const [stage, setStage] = useState<Stage>({ is: 'choosing' })
  const [isBusy, setBusy] = useState(false)
  const opener = useRef<HTMLDivElement>(null)
  // Payload's user of the desk is the account that the server sees.
  const acts = bulkActsOf(actorOf(user as Parameters<typeof actorOf>[0]))
  if (!collectionSlug || isTrash || acts.length === 0) return null
  const path = `/api/${collectionSlug}/bulk`

  const open = async (act: BulkAct) => {
    setBusy(true)
    const asked = new URLSearchParams({ ids: selectedIDs.join(',') })
    const answer = await sendJson<BulkChoice>({ t, method: 'GET', path: `${path}?${asked}` })
    setBusy(false)
    setStage(
      answer.ok
        ? { is: 'asking', act, choice: answer.body }
        : { is: 'choosing', problem: answer.errors[0]?.message ?? answer.message },
    )
  }
  const finish = (choice: BulkChoice, answer: BulkAnswer) => {
    // Nothing is chosen any more: a second press would be about texts that are elsewhere by now.
    toggleAll()
    setStage({ is: 'done', choice, answer })
    router.refresh()
  }
  const close = () => {
    setStage({ is: 'choosing' })
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus())
  }

  return (
    <div className={stage.is === 'asking' ? 'bulk' : 'bulk bulk--stays'}>
      <p className="bulk__status" role="status">
        {stage.is !== 'done' && selectedIDs.length > 0 && t('bulk.chosen', { count: selectedIDs.length })}
      </p>
      {stage.is !== 'asking' && selectedIDs.length > 0 && (
        <div aria-label={t('bulk.title')} className="bulk__acts" ref={opener} role="group">
          {acts.map((act) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              id={`bulk-${act}`}
              key={act}
              margin={false}
              onClick={() => void open(act)}
              size="medium"
              type="button"
            >
              {t(NAMES[act])}
            </Button>
          ))}
        </div>
      )}
      {stage.is === 'choosing' && stage.problem && (
        <p className="workflow__problem" role="alert">
          {stage.problem}
        </p>
      )}
      {stage.is === 'asking' && (
        <BulkForm
          act={stage.act}
          choice={stage.choice}
          label={t(NAMES[stage.act])}
          onClose={close}
          onDone={(answer) => finish(stage.choice, answer)}
          path={path}
        />
      )}
      {stage.is === 'done' && (
        <BulkResult
          answer={stage.answer}
          collection={collectionSlug}
          onClose={() => setStage({ is: 'choosing' })}
          texts={stage.choice.texts}
        />
      )}
    </div>
  )
}

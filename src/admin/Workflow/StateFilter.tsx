'use client'
import { useListQuery } from '@payloadcms/ui'
import type { Where } from 'payload'
import { AWAITING } from '@/workflow/domain/awaiting'
import { MY_DRAFTS } from '@/workflow/domain/lists'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { isView, withView } from './listViews'
import './workflow.css'

const STATES = ['draft', 'needsReview', 'requestValidation', 'validated'] as const

/**
 * The texts of a list by their state, one press each: one’s own drafts, what waits for a decision, what is being
 * prepared, then what the public sees of it, also while a new draft is under way. Other filters stay as they are.
 */
export const StateFilter = () => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const { handleWhereChange, query } = useListQuery()
  const views: { label: string; view: Where | null }[] = [
    { label: t('list.all'), view: null },
    { label: t('list.mine'), view: MY_DRAFTS },
    { label: t('list.waiting'), view: { 'workflow.state': { in: AWAITING } } },
    ...STATES.map((state) => ({
      label: t(`state.${state}`),
      view: { 'workflow.state': { equals: state } },
    })),
    { label: t('state.published'), view: { 'workflow.live': { equals: 'published' } } },
    { label: t('list.withdrawn'), view: { 'workflow.live': { in: ['archived', 'expired'] } } },
  ]
  return (
    <div aria-label={t('list.byState')} className="state-filter" role="group">
      {views.map(({ label, view }) => (
        <button
          aria-pressed={isView(query.where, view)}
          disabled={!isAwake}
          key={label}
          onClick={() => void handleWhereChange?.(withView(query.where, view))}
          type="button"
        >
          {label}
        </button>
      ))}
    </div>
  )
}

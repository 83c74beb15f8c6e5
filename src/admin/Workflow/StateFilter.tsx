'use client'
import { useListQuery } from '@payloadcms/ui'
import type { Where } from 'payload'
import { useDeskWords } from '../useDeskWords'
import './workflow.css'

const VIEWS = ['draft', 'needsReview', 'requestValidation', 'validated', 'published'] as const
const WITHDRAWN = ['archived', 'expired']

/** The texts of a list by their state, one press each. */
export const StateFilter = () => {
  const t = useDeskWords()
  const { handleWhereChange, query } = useListQuery()
  const asked = JSON.stringify(query.where ?? {})
  const views: { label: string; where: Where }[] = [
    { label: t('list.all'), where: {} },
    ...VIEWS.map((state) => ({ label: t(`state.${state}`), where: inStates([state]) })),
    { label: t('panel.withdrawn'), where: inStates(WITHDRAWN) },
  ]
  return (
    <div aria-label={t('list.byState')} className="state-filter" role="group">
      {views.map(({ label, where }) => (
        <button
          aria-pressed={JSON.stringify(where) === asked}
          key={label}
          onClick={() => void handleWhereChange?.(where)}
          type="button"
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** In the shape that the filters of the list understand too. */
const inStates = (states: readonly string[]): Where => ({
  or: [{ and: [{ 'workflow.state': states.length > 1 ? { in: [...states] } : { equals: states[0] } }] }],
})

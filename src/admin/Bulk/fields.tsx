'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, type ComponentType } from 'react'
import { DECIDERS } from '@/workflow/domain/awaiting'
import type { BulkAct } from '@/workflow/domain/bulk'
import type { BulkChoice } from '@/workflow/queries/bulk'
import { useDeskWords } from '../useDeskWords'
import { AskField } from '../Workflow/AskField'
import { AskDay, AskPerson, nameWithAbsence } from '../Workflow/AskPerson'
import { AskOwner, AskReviewDay } from '../Workflow/AskUpkeep'

/** What is said with all of the texts. */
export type SaidOfAll = {
  assignee?: string
  changeNote?: string
  comment?: string
  dueOn?: string
  minor?: boolean
  name?: string
  owner?: string
  release?: string
  reviewBy?: string
}

/** Chosen where nobody is to be named. */
export const NOBODY = 'nobody'

type Props = { choice: BulkChoice; onChange: (said: SaidOfAll) => void; said: SaidOfAll }

const Review = ({ choice, onChange, said }: Props) => {
  const t = useDeskWords()
  return (
    <>
      <label className="workflow__check">
        <input
          checked={said.minor === true}
          onChange={({ target }) => onChange({ minor: target.checked, changeNote: '' })}
          type="checkbox"
        />
        {t('transition.minor')}
      </label>
      {!said.minor && (
        <AskField
          hint={t('bulk.noteHint')}
          label={t('ask.changeNote.label')}
          name="changeNote"
          onChange={(changeNote) => onChange({ changeNote })}
          value={said.changeNote ?? ''}
        />
      )}
      <AskField
        hint={t('ask.comment.hint')}
        label={t('ask.comment.label')}
        name="comment"
        onChange={(comment) => onChange({ comment })}
        value={said.comment ?? ''}
      />
      <AskPerson
        candidates={choice.people.needsReview}
        face="needsReview"
        onChange={(assignee) => onChange({ assignee })}
        value={said.assignee ?? ''}
      />
      <AskDay
        hint={t('ask.dueOn.stays')}
        onChange={(dueOn) => onChange({ dueOn })}
        value={said.dueOn ?? ''}
      />
    </>
  )
}

const Assign = ({ choice: { people }, onChange, said }: Props) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const id = useId()
  const all = [...people.needsReview, ...people.requestValidation]
  const rolesOf = (person: string) =>
    (['needsReview', 'requestValidation'] as const)
      .filter((face) => people[face].some((one) => one.id === person))
      .map((face) => t(`role.${DECIDERS[face] === 'reviewer' ? 'reviewer' : 'validator'}`))
      .join(', ')
  return (
    <>
      <div className="workflow__ask">
        <label htmlFor={id}>{t('bulk.person')}</label>
        <select
          aria-describedby={`${id}-hint`}
          id={id}
          name="assignee"
          onChange={({ target }) => onChange({ assignee: target.value })}
          value={said.assignee ?? ''}
        >
          <option value="">{t('bulk.personStays')}</option>
          <option value={NOBODY}>{t('ask.assignee.anyone')}</option>
          {[...new Map(all.map((one) => [one.id, one])).values()].map((one) => (
            <option key={one.id} value={one.id}>
              {nameWithAbsence(t, one, i18n.language)} – {rolesOf(one.id)}
            </option>
          ))}
        </select>
        <p className="workflow__hint" id={`${id}-hint`}>
          {t('bulk.personHint')}
        </p>
      </div>
      <AskDay
        hint={t('ask.dueOn.stays')}
        onChange={(dueOn) => onChange({ dueOn })}
        value={said.dueOn ?? ''}
      />
    </>
  )
}

const KeepUp = ({ onChange, said }: Props) => {
  const t = useDeskWords()
  return (
    <>
      <AskOwner
        hint={t('bulk.ownerStays')}
        onChange={(owner) => onChange({ owner })}
        value={said.owner ?? ''}
      />
      <AskReviewDay
        hint={t('ask.dueOn.stays')}
        onChange={(reviewBy) => onChange({ reviewBy })}
        value={said.reviewBy ?? ''}
      />
    </>
  )
}

const Release = ({ choice: { releases }, onChange, said }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const release = said.release ?? releases[0]?.id ?? ''
  return (
    <>
      <div className="workflow__ask">
        <label htmlFor={id}>{t('release.choose')}</label>
        <select id={id} onChange={({ target }) => onChange({ release: target.value })} value={release}>
          {releases.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
          <option value="">{t('release.chooseNew')}</option>
        </select>
      </div>
      {release === '' && (
        <AskField
          hint={t('releases.nameHint')}
          isRequired
          isShort
          label={t('releases.name')}
          name="release-name"
          onChange={(name) => onChange({ name })}
          value={said.name ?? ''}
        />
      )}
    </>
  )
}

/** What is asked with each act. */
export const FIELDS: Record<BulkAct, ComponentType<Props>> = {
  requestReview: Review,
  assign: Assign,
  keepUp: KeepUp,
  addToRelease: Release,
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'
import { inInstitutionTime } from './institutionTime'

/** When the validated draft goes public by itself, or why it did not. */
export const Schedule = ({ schedule }: Pick<DocumentDescription, 'schedule'>) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  if (!schedule) return null
  const { at, isPast, note, problems } = schedule
  const moment = { when: inInstitutionTime(at, i18n.language), zone: t('schedule.zone') }
  if (problems.length === 0)
    return (
      <div className="workflow__schedule">
        <p>
          <strong>{t('schedule.goesPublic', moment)}</strong>
        </p>
        {note && <p>{t('schedule.note', { note })}</p>}
        <p className="workflow__hint">{t('schedule.editing')}</p>
      </div>
    )
  return (
    <div className="workflow__schedule workflow__schedule--failed" role="alert">
      <p>
        <strong>{t(isPast ? 'schedule.failed' : 'schedule.heldBack', moment)}</strong>
      </p>
      {problems.map(({ code, message }) => (
        <p className="workflow__problem" key={code}>
          {message}
        </p>
      ))}
    </div>
  )
}

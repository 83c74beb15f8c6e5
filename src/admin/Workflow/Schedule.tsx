'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'
import { inInstitutionTime } from './institutionTime'

/** When the validated draft goes public by itself, or why it did not; and when the public text expires. */
export const Schedule = ({ expiresAt, schedule }: Pick<DocumentDescription, 'expiresAt' | 'schedule'>) => (
  <>
    {schedule && <Publication {...schedule} />}
    {expiresAt && <Expiry at={expiresAt} />}
  </>
)

/** Does it wait with a release, which alone may move it? */
export const isLockedText = (description: Pick<DocumentDescription, 'schedule'> | undefined): boolean =>
  Boolean(description?.schedule?.lockedBy)

const Expiry = ({ at }: { at: string }) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  return (
    <div className="workflow__schedule">
      <p>
        <strong>
          {t('schedule.expires', { when: inInstitutionTime(at, i18n.language), zone: t('schedule.zone') })}
        </strong>
      </p>
      <p className="workflow__hint">{t('schedule.expiresHint')}</p>
    </div>
  )
}

const Until = ({ at }: { at: string }) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  return (
    <p>{t('schedule.thenUntil', { when: inInstitutionTime(at, i18n.language), zone: t('schedule.zone') })}</p>
  )
}

const Publication = (schedule: NonNullable<DocumentDescription['schedule']>) => {
  const { at, expiresAt, isPast, lockedBy, problems } = schedule
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const moment = { when: inInstitutionTime(at, i18n.language), zone: t('schedule.zone') }
  if (problems.length === 0)
    return (
      <div className="workflow__schedule">
        <p>
          <strong>{t('schedule.goesPublic', moment)}</strong>
        </p>
        {expiresAt && <Until at={expiresAt} />}
        <p className="workflow__hint">
          {lockedBy ? t('release.lockedBy', { name: lockedBy }) : t('schedule.editing')}
        </p>
      </div>
    )
  return (
    <div className="workflow__schedule workflow__schedule--failed" role="alert">
      <p>
        <strong>{t(isPast ? 'schedule.failed' : 'schedule.heldBack', moment)}</strong>
      </p>
      {expiresAt && <Until at={expiresAt} />}
      {problems.map(({ code, message }) => (
        <p className="workflow__problem" key={code}>
          {message}
        </p>
      ))}
      {lockedBy && <p className="workflow__hint">{t('release.lockedBy', { name: lockedBy })}</p>}
    </div>
  )
}

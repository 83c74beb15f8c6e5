import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { DECIDING_ROLES } from '@/workflow/domain/proposals'
import { PendingProposals } from '../Proposals/PendingProposals'
import { AccountChanges } from './AccountChanges'
import { rolesInWords } from './accountAct'
import { inInstitutionTime } from '../Workflow/institutionTime'
import { DeskSection } from './DeskSection'
import { NewDrafts } from './NewDrafts'
import './dashboard.css'

/** What waits for the signed-in person, what they are writing, and what went online. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const t = deskWords(req.t)
  const contents = await dashboardOf(req)
  const adminRoute = `/${req.payload.config.routes.admin.replace(/^\//, '')}` as const
  if (!contents) return null
  const { accounts, drafts, kinds, lateMinutes, published, scheduled, sentBack, waiting } = contents
  const roles = req.user && 'staffRoles' in req.user ? req.user.staffRoles : []
  const isDeciding = DECIDING_ROLES.some((role) => roles.includes(role))
  const name = req.user && 'name' in req.user ? req.user.name : ''
  return (
    <Gutter className="desk">
      <h1>{t('dashboard.greeting', { name })}</h1>
      <p className="desk__lead">{t('dashboard.permissions', { roles: rolesInWords(t, roles) })}</p>
      {lateMinutes !== null && (
        <p className="desk__late" role="alert">
          {t('dashboard.late', { minutes: lateMinutes })}
        </p>
      )}
      <div className="desk__columns">
        <div>
          <PendingProposals isAlwaysShown={isDeciding} />
          <DeskSection
            adminRoute={adminRoute}
            empty={t('dashboard.waiting.empty')}
            isToDecide
            list={waiting}
            more={t('dashboard.waiting.more')}
            title={t('dashboard.waiting.title')}
            t={t}
          />
          {sentBack && (
            <DeskSection
              adminRoute={adminRoute}
              empty={t('dashboard.sentBack.empty')}
              list={sentBack}
              title={t('dashboard.sentBack.title')}
              t={t}
            />
          )}
          {drafts && (
            <DeskSection
              adminRoute={adminRoute}
              empty={t('dashboard.drafts.empty')}
              list={drafts}
              t={t}
              title={t('dashboard.drafts.title')}
            >
              <NewDrafts adminRoute={adminRoute} kinds={kinds} t={t} />
            </DeskSection>
          )}
          {accounts && <AccountChanges changes={accounts} t={t} />}
        </div>
        <div>
          {scheduled.total > 0 && (
            <DeskSection
              adminRoute={adminRoute}
              empty=""
              isToDecide={!kinds.length}
              list={scheduled}
              sayMoment={(at) =>
                t('dashboard.scheduled.at', {
                  when: inInstitutionTime(at, req.i18n.language),
                  zone: t('schedule.zone'),
                })
              }
              t={t}
              title={t('dashboard.scheduled.title')}
            />
          )}
          <DeskSection
            adminRoute={adminRoute}
            empty={t('dashboard.published.empty')}
            isPublic
            list={published}
            t={t}
            title={t('dashboard.published.title')}
          />
        </div>
      </div>
    </Gutter>
  )
}

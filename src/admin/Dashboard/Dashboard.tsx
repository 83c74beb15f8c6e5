import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { DECIDING_ROLES } from '@/workflow/domain/proposals'
import { PendingProposals } from '../Proposals/PendingProposals'
import { AccountChanges } from './AccountChanges'
import { DeskSection } from './DeskSection'
import { NewDrafts } from './NewDrafts'
import './dashboard.css'

/** What waits for the signed-in person, what they are writing, and what went online. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const contents = await dashboardOf(req)
  const adminRoute = `/${req.payload.config.routes.admin.replace(/^\//, '')}` as const
  if (!contents) return null
  const { accounts, drafts, kinds, published, sentBack, waiting } = contents
  const roles = req.user && 'staffRoles' in req.user ? req.user.staffRoles.join(', ') : ''
  const isDeciding = DECIDING_ROLES.some((role) => roles.includes(role))
  const name = req.user && 'name' in req.user ? req.user.name : ''
  return (
    <Gutter className="desk">
      <h1>Good day, {name}</h1>
      <p className="desk__lead">Your permissions: {roles}.</p>
      <div className="desk__columns">
        <div>
          <PendingProposals isAlwaysShown={isDeciding} />
          <DeskSection
            adminRoute={adminRoute}
            empty="Nothing waits for you."
            list={waiting}
            more="Those that have waited longest are shown; find the others in the lists."
            title="Waiting for me"
          />
          {sentBack && (
            <DeskSection
              adminRoute={adminRoute}
              empty="Nothing was sent back to you."
              list={sentBack}
              title="Sent back to me"
            />
          )}
          {drafts && (
            <DeskSection adminRoute={adminRoute} empty="You have no drafts." list={drafts} title="My drafts">
              <NewDrafts adminRoute={adminRoute} kinds={kinds} />
            </DeskSection>
          )}
          {accounts && <AccountChanges changes={accounts} />}
        </div>
        <div>
          <DeskSection
            adminRoute={adminRoute}
            empty="Nothing has been published yet."
            isPublic
            list={published}
            title="Recently published"
          />
        </div>
      </div>
    </Gutter>
  )
}

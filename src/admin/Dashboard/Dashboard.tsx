import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { dashboardOf } from '@/workflow/desk/dashboardOf'
import { AccountChanges } from './AccountChanges'
import { DeskSection } from './DeskSection'
import './dashboard.css'

/** What waits for the signed-in person, what they are writing, and what went online. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const contents = await dashboardOf(req)
  const adminRoute = `/${req.payload.config.routes.admin.replace(/^\//, '')}` as const
  if (!contents) return null
  const roles = req.user && 'staffRoles' in req.user ? req.user.staffRoles.join(', ') : ''
  const name = req.user && 'name' in req.user ? req.user.name : ''
  return (
    <Gutter className="desk">
      <h1>Good day, {name}</h1>
      <p className="desk__lead">You are signed in as {roles}.</p>
      <div className="desk__sections">
        <DeskSection
          adminRoute={adminRoute}
          empty="Nothing waits for you."
          list={contents.waiting}
          title="Waiting for me"
        />
        <DeskSection
          adminRoute={adminRoute}
          empty="Nothing was sent back to you."
          list={contents.sentBack}
          title="Sent back to me"
        />
        <DeskSection
          adminRoute={adminRoute}
          empty="You have no drafts. Open a list on the left and choose “Create new”."
          list={contents.drafts}
          title="My drafts"
        />
        <DeskSection
          adminRoute={adminRoute}
          empty="Nothing has been published yet."
          list={contents.published}
          title="Recently published"
        />
        {contents.accounts && <AccountChanges changes={contents.accounts} />}
      </div>
    </Gutter>
  )
}

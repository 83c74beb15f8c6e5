import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { DeskKey } from '@/i18n/desk/words'
import { deskWords, type DeskWords } from '@/i18n/desk/words'
import { dashboardOf, type DashboardContents, type DeskLists } from '@/workflow/queries/dashboard'
import { PendingProposals } from '../Proposals/PendingProposals'
import { AccountChanges } from './AccountChanges'
import { rolesInWords } from './accountAct'
import { inInstitutionTime } from '../Workflow/institutionTime'
import { DeskSection } from './DeskSection'
import { NewDrafts } from './NewDrafts'
import { StayFresh } from './StayFresh'
import './dashboard.css'

type Section = {
  list: keyof DeskLists
  more?: DeskKey
  isPublic?: true
  /** texts that are read and decided on; the others are written */
  isToDecide?: true
  /** left out where there is nothing in it */
  isOnlyIfAny?: true
  /** its moment is since when a text waits */
  isSince?: true
  /** what was said with a text stands in another list */
  isShort?: true
}

/** What a person has to do comes first, then what they may know. */
const SECTIONS: { toDo: readonly Section[]; toKnow: readonly Section[] } = {
  toDo: [
    { list: 'waiting', isToDecide: true, isSince: true, more: 'dashboard.longest' },
    { list: 'forAnyone', isToDecide: true, isSince: true, more: 'dashboard.longest' },
    { list: 'sentBack', isSince: true },
    { list: 'underWay', isToDecide: true, isSince: true, more: 'dashboard.longest' },
    { list: 'drafts', isShort: true },
  ],
  toKnow: [
    { list: 'due', isOnlyIfAny: true, isShort: true, more: 'dashboard.due.more' },
    { list: 'scheduled', isOnlyIfAny: true },
    { list: 'published', isPublic: true },
  ],
}

/** What waits for the signed-in person, what they are writing, what is needed by when, and what went online. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const t = deskWords(req.t)
  const { language } = req.i18n
  const contents = await dashboardOf(req)
  const adminRoute = `/${req.payload.config.routes.admin.replace(/^\//, '')}` as const
  if (!contents) return null
  const { accounts, brokenLinks, kinds, lateMinutes, proposals } = contents
  const roles = req.user && 'staffRoles' in req.user ? req.user.staffRoles : []
  const name = req.user && 'name' in req.user ? req.user.name : ''

  const section = ({ isOnlyIfAny, isPublic, isShort, isSince, isToDecide, list: which, more }: Section) => {
    const list = contents[which]
    if (!list || (isOnlyIfAny && list.total === 0)) return null
    // Who does not write reads a text where it is decided on.
    const isRead = isToDecide || (!isPublic && !kinds.length)
    return (
      <DeskSection
        adminRoute={adminRoute}
        empty={isOnlyIfAny ? '' : t(EMPTY[which])}
        isPublic={isPublic ?? false}
        isShort={isShort ?? false}
        isSince={isSince ?? false}
        isToDecide={isRead}
        key={which}
        language={language}
        list={list}
        t={t}
        title={t(`dashboard.${which}.title`)}
        {...(more && { more: t(more) })}
        {...(which === 'scheduled' && {
          sayMoment: (at: string) =>
            t('dashboard.scheduled.at', { when: inInstitutionTime(at, language), zone: t('schedule.zone') }),
        })}
      >
        {which === 'drafts' && <NewDrafts adminRoute={adminRoute} kinds={kinds} language={language} t={t} />}
      </DeskSection>
    )
  }
  return (
    <main>
      <Gutter className="desk">
        <StayFresh />
        <h1>{t('dashboard.greeting', { name })}</h1>
        <p className="desk__lead">{t('dashboard.permissions', { roles: rolesInWords(t, roles) })}</p>
        {lateMinutes !== null && (
          <p className="desk__late" role="alert">
            {t('dashboard.late', { minutes: lateMinutes })}
          </p>
        )}
        <div className="desk__columns">
          <div>
            <PendingProposals known={proposals} />
            {SECTIONS.toDo.map(section)}
          </div>
          <div>
            {SECTIONS.toKnow.map(section)}
            {brokenLinks !== null && brokenLinks > 0 && <BrokenLinks t={t} total={brokenLinks} />}
            {accounts && <AccountChanges changes={accounts} t={t} />}
          </div>
        </div>
      </Gutter>
    </main>
  )
}

const BrokenLinks = ({ t, total }: { t: DeskWords; total: number }) => (
  <section className="desk__section">
    <h2>
      {t('dashboard.links.title')} <span className="desk__count">{total}</span>
    </h2>
    <p className="desk__about">{t('dashboard.links.about')}</p>
    <a href="/admin/reports/links">{t('dashboard.links.see')}</a>
  </section>
)

/** What is said of a list with nothing in it. */
const EMPTY = {
  waiting: 'dashboard.waiting.empty',
  forAnyone: 'dashboard.forAnyone.empty',
  underWay: 'dashboard.underWay.empty',
  sentBack: 'dashboard.sentBack.empty',
  drafts: 'dashboard.drafts.empty',
  due: 'dashboard.due.more',
  scheduled: 'dashboard.more',
  published: 'dashboard.published.empty',
} as const satisfies Record<keyof DashboardContents & keyof DeskLists, DeskKey>

import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, Where } from 'payload'
import type { DeskKey } from '@/i18n/desk/words'
import { deskWords, type DeskWords } from '@/i18n/desk/words'
import { AWAITING } from '@/workflow/domain/awaiting'
import { MY_DRAFTS } from '@/workflow/domain/lists'
import { dashboardOf, type DashboardContents, type DeskLists } from '@/workflow/queries/dashboard'
import { PendingProposals } from '../Proposals/PendingProposals'
import { AccountChanges } from './AccountChanges'
import { rolesSaid } from './accountAct'
import { inInstitutionTime } from '../Workflow/institutionTime'
import { DeskSection } from './DeskSection'
import { NewDrafts } from './NewDrafts'
import { Restored } from './Restored'
import { StayFresh } from './StayFresh'
import { wordsOnce } from './wordsOnce'
import './dashboard.css'

type Section = {
  list: keyof DeskLists
  /** which of them are shown, where there are more */
  more: DeskKey
  /** how all of them are found in the lists of their collections */
  where?: Where
  /** they all stand in the calendar */
  isInCalendar?: true
  isPublic?: true
  /** texts that are read and decided on; the others are written */
  isToDecide?: true
  /** left out where there is nothing in it */
  isOnlyIfAny?: true
  /** its moment is since when a text waits */
  isSince?: true
}

const ON_THEIR_WAY: Where = { 'workflow.state': { in: [...AWAITING, 'validated'] } }
const PUBLIC: Where = { 'workflow.live': { equals: 'published' } }

const WAITING: Omit<Section, 'list'> = {
  isToDecide: true,
  isSince: true,
  more: 'dashboard.longest',
  where: ON_THEIR_WAY,
}

/** What a person has to do comes first, then what they may know. */
const SECTIONS: { toDo: readonly Section[]; toKnow: readonly Section[] } = {
  toDo: [
    { list: 'waiting', ...WAITING },
    { list: 'forAnyone', ...WAITING },
    { list: 'sentBack', isSince: true, more: 'dashboard.sentBack.more', where: MY_DRAFTS },
    { list: 'underWay', ...WAITING },
    { list: 'drafts', more: 'dashboard.drafts.more', where: MY_DRAFTS },
  ],
  toKnow: [
    { list: 'due', isOnlyIfAny: true, more: 'dashboard.due.more', isInCalendar: true },
    { list: 'scheduled', isOnlyIfAny: true, more: 'dashboard.scheduled.more', isInCalendar: true },
    { list: 'published', isPublic: true, more: 'dashboard.published.more', where: PUBLIC },
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
  const saidWith = wordsOnce(contents)
  const { accounts, brokenLinks, kinds, lateMinutes, proposals, restored } = contents
  const roles = req.user && 'staffRoles' in req.user ? req.user.staffRoles : []
  const name = req.user && 'name' in req.user ? req.user.name : ''

  const section = (each: Section) => {
    const { isInCalendar, isOnlyIfAny, isPublic, isSince, isToDecide, list: which, more, where } = each
    const list = contents[which]
    if (!list || (isOnlyIfAny && list.total === 0)) return null
    // Who does not write reads a text where it is decided on.
    const isRead = isToDecide || (!isPublic && !kinds.length)
    return (
      <DeskSection
        adminRoute={adminRoute}
        empty={isOnlyIfAny ? '' : t(EMPTY[which])}
        isPublic={isPublic ?? false}
        isSince={isSince ?? false}
        isToDecide={isRead}
        key={which}
        language={language}
        list={list}
        saidWith={(item) => saidWith(which, item)}
        t={t}
        title={t(`dashboard.${which}.title`)}
        more={t(more)}
        {...(where && { where })}
        {...(isInCalendar && { whole: <a href={`${adminRoute}/calendar`}>{t('dashboard.inCalendar')}</a> })}
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
        <p className="desk__lead">{t('dashboard.permissions', { roles: rolesSaid(t, roles) })}</p>
        {restored && <Restored {...restored} />}
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
  scheduled: 'dashboard.scheduled.more',
  published: 'dashboard.published.empty',
} as const satisfies Record<keyof DashboardContents & keyof DeskLists, DeskKey>

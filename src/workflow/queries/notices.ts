import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { formatDay } from '@/i18n/dates/format'
import { sayReason } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import type { Labels } from '@/i18n/forms/labels'
import { SYSTEM, actorOf, type PersonActor } from '../domain/actor'
import { keyOf } from '../domain/keys'
import {
  ABOUT_NO_TEXT,
  MOST_COUNTED,
  NOTICES_SHOWN,
  isAboutProgram,
  noticePath,
  noticeWord,
  type NoticeKind,
} from '../domain/notices'
import { SAVE } from '../domain/table'
import { mayManageWebhooks } from '../domain/webhooks'
import { notificationsWhere, type Notification } from '../ledgers/notifications'
import { namesOf, personWith } from '../ledgers/people'
import { programsOf } from '../ledgers/programs'
import { subscriptionOf, type Subscription } from '../ledgers/subscriptions'
import { allWebhooks } from '../ledgers/webhooks'
import { whyHeldBack } from './heldBack'
import { howLate } from './howLate'
import { titledTexts } from './titles'

/** What somebody is told, in words. */
export type SaidNotice = {
  id: string
  at: string
  isRead: boolean
  /** Who did what. */
  said: string
  /** What the text is called now, in its language; null where this person may not read it, or it is gone. */
  title: string | null
  language: string
  /** Where it leads, under the address of the desk. */
  path: `/${string}`
}

export type Notices = { unread: number; notices: SaidNotice[] }

/** The newest that this person is told, and how much of it is new to them. */
export async function noticesOf(req: PayloadRequest, { id: person }: PersonActor): Promise<Notices> {
  const subscription = await subscriptionOf(req, person)
  const rows = await notificationsWhere(req, { person: { equals: person } }, { limit: NOTICES_SHOWN })
  const seen = subscription?.readUpTo ?? ''
  const notices = await sayNotices(
    req,
    rows.map((row) => ({ ...row, isRead: Boolean(row.isRead) || row.at <= seen })),
  )
  return { unread: await countUnread(req, person, subscription), notices }
}

/** How much is new to a person, up to what the bell can show: the same work whatever they were told before. */
export async function unreadOf(req: PayloadRequest, { id: person }: PersonActor): Promise<number> {
  return countUnread(req, person, await subscriptionOf(req, person))
}

async function countUnread(
  req: PayloadRequest,
  person: string,
  subscription: Subscription | null,
): Promise<number> {
  const { docs } = await req.payload.db.find({
    ...{ collection: 'notifications', limit: MOST_COUNTED + 1, pagination: false, req },
    ...{ select: { key: true }, sort: '-at' },
    where: {
      and: [
        { person: { equals: person } },
        { isRead: { equals: false } },
        ...(subscription?.readUpTo ? [{ at: { greater_than: subscription.readUpTo } }] : []),
      ],
    },
  })
  return docs.length
}

/** Says what happened to whoever asks, in their language, with the titles that they may read. */
export async function sayNotices(req: PayloadRequest, rows: readonly Notification[]): Promise<SaidNotice[]> {
  if (rows.length === 0) return []
  const nameOf = await namesOf(
    req,
    rows.map(({ actorId }) => actorId),
  )
  const texts = await titledTexts(
    req,
    rows.filter(({ kind }) => !ABOUT_NO_TEXT.includes(kind) && !isAboutProgram(kind)),
  )
  const named = new Map([...(await namesOfWebhooks(req, rows)), ...(await namesOfPrograms(req, rows))])
  const heldBack = await whyHeldBack(req, rows)
  const late = await howLate(req, rows)
  const isWriter = SAVE.by.some((role) => actorOf(req.user)?.staffRoles.includes(role))
  return rows.map((row) => {
    const { actorId, at, collection, documentId: id, isRead, kind } = row
    const text = texts.get(keyOf(collection, id)) ?? named.get(id)
    const language = text?.language ?? 'en'
    const who = nameOf(actorId)
    const key = (actorId === SYSTEM && BY_ITSELF[kind]) || noticeWord(kind)
    const reason = heldBack.get(row.id)?.(who) ??
      late.get(row.id) ?? { key, values: { who, ...dayNeeded(row) } }
    return {
      ...{ id: row.id, at, isRead: Boolean(isRead), language },
      said: sayReason(reason, req.i18n.language),
      title: text ? text.title : null,
      path: noticePath(row, { collection, id, language, isWriter }),
    }
  })
}

/** The day by which a text is needed, by its date: on which day somebody reads of it, nobody knows. */
function dayNeeded({ event, kind }: Notification): { day?: Labels } {
  const day = kind === 'dueTomorrow' ? event.split('/').at(-1) : undefined
  if (!day) return {}
  const at = `${day}T12:00:00Z`
  return { day: { en: formatDay(at, 'en'), fr: formatDay(at, 'fr'), de: formatDay(at, 'de') } }
}

/** What the webhooks are called that these rows are about, for administrators alone. */
async function namesOfWebhooks(req: PayloadRequest, rows: readonly Notification[]) {
  const isAsked =
    rows.some(({ kind }) => ABOUT_NO_TEXT.includes(kind)) && mayManageWebhooks(actorOf(req.user))
  const all = isAsked ? await allWebhooks(req) : []
  return new Map(all.map(({ id, name }) => [id, { title: name, language: req.i18n.language }]))
}

/** What the service accounts are called that these rows are about, for whoever answers for them, or is to. */
async function namesOfPrograms(req: PayloadRequest, rows: readonly Notification[]) {
  const ids = rows.flatMap(({ documentId, kind }) => (isAboutProgram(kind) ? [documentId] : []))
  const all = ids.length > 0 ? await programsOf(req, [...new Set(ids)]) : []
  const me = String(req.user?.id)
  return new Map(
    all
      .filter(({ answerers, holder }) => [holder, ...answerers].includes(me))
      .map(({ id, name }) => [String(id), { title: name, language: req.i18n.language }]),
  )
}

/** The words of what the clock did. */
const BY_ITSELF: Partial<Record<NoticeKind, DeskKey>> = {
  published: 'notice.onTime',
  withdrawn: 'notice.expired',
}

/** Somebody who is written to: a request in their name and language, where their mails go, and what they chose. */
export type Recipient = { req: PayloadRequest; email: string; subscription: Subscription | null }

/**
 * Who is written to; nobody where they are deactivated, or hold no permission any more.
 * @param language for who has never been at the desk
 */
export async function recipientOf(payload: Payload, id: string, language = 'en'): Promise<Recipient | null> {
  const reader = await accountOf(payload, id, language)
  return reader?.isDeactivated ? null : reader
}

/** The same of everybody who has an account, deactivated or not. */
export async function accountOf(
  payload: Payload,
  id: string,
  language = 'en',
): Promise<(Recipient & { isDeactivated: boolean }) | null> {
  const req = await createLocalReq({ context: {} }, payload)
  const person = await personWith(req, id)
  if (!person) return null
  const subscription = await subscriptionOf(req, id)
  // Payload's type of a user holds the virtual fields, too; access looks at the roles.
  req.user = { ...person, collection: 'users' } as unknown as NonNullable<PayloadRequest['user']>
  req.i18n = { ...req.i18n, language: subscription?.language ?? language } as PayloadRequest['i18n']
  return { req, email: person.email, subscription, isDeactivated: Boolean(person.deactivatedAt) }
}

/** May this person read what is told at the desk? */
export const isAtTheDesk = ({ req }: Recipient): boolean => actorOf(req.user) !== null

/** In which language somebody is written to. */
export const languageOfPerson = async (payload: Payload, person: string): Promise<string> =>
  (await subscriptionOf(await createLocalReq({ context: {} }, payload), person))?.language ?? 'en'

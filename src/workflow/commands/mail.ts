import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { schedule, type Job, type JobData } from '@/jobs/job'
import type { Task, TimedKind } from '@/jobs/kinds'
import { clock } from '@/lib/clock'
import { seal, unseal } from '@/lib/seal'
import { actorIdOf } from '../domain/actor'
import type { NoticeKind } from '../domain/notices'
import { isResumed } from '../ledgers/audit/restores'
import {
  OPEN,
  forgetTold,
  notificationWith,
  notificationsWhere,
  putInDigest,
  type Notification,
} from '../ledgers/notifications'
import { namesOf, personWith } from '../ledgers/people'
import { choiceOf, subscribe, subscriptionKey } from '../ledgers/subscriptions'
import { inTransaction } from '../ledgers/transaction'
import { mailOfAddress, mailOfDay, mailOfLink, mailOfNotice, type Mail } from '../queries/mail'
import { accountOf, isAtTheDesk, recipientOf, sayNotices } from '../queries/notices'
import { MAIL } from './tell'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** As mail servers do: what cannot be delivered for so long is given up. At the desk it was told all the same. */
const GIVEN_UP_MS = 5 * DAY_MS
/** In a day and more: tries come an hour apart at last. */
const TRIED_OFTEN = 36
/** Mails to one person about what happened within an hour. What is beyond comes with the daily one. */
const MOST_AN_HOUR = 60
/** How much one daily mail tells. */
const MOST_A_DAY = 50
/** How long a link is good. */
const LINK_MS = 72 * HOUR_MS

/** What a mail is about: an event with all whom it concerns, one of them, their day, a one-time link, or a changed address. */
const Data = z.union([
  z.strictObject({ event: z.string() }),
  z.strictObject({ notification: z.string() }),
  z.strictObject({ person: z.string(), digest: z.string() }),
  z.strictObject({
    ...{ person: z.string(), link: z.string(), by: z.string(), language: z.string() },
    isShared: z.number(),
  }),
  // Jobs that waited before hold by whom.
  z.strictObject({
    ...{ person: z.string(), formerAddress: z.string(), by: z.string().optional(), language: z.string() },
  }),
])

/**
 * Sends mails, one after the other in each process. A mail server takes what it takes: a mail may be sent twice where
 * a process dies between its answer and our note of it, with the same Message-ID.
 */
export const mailing: TimedKind = {
  name: MAIL,
  lease: 90_000,
  mayBegin: isResumed,
  run: async ({ req, job, done }) => {
    const data = Data.parse(job.data)
    if ('event' in data) return toEach(req, data.event, done)
    const mail = await mailFor(req.payload, job, data)
    if (!mail) return
    try {
      await req.payload.sendEmail(mail)
    } catch (error) {
      if (!isHopeless(job, error)) throw error
      req.payload.logger.error({
        msg: 'A mail could not be delivered and is given up',
        key: job.key,
        err: error,
      })
    }
  },
}

const ageOf = ({ dueAt }: Job): number => clock().getTime() - Date.parse(dueAt ?? '')

/**
 * Is no other try of use? The server knows no such mailbox (RFC 3463, 5.1.x), or it was tried for days. Whatever else
 * a server refuses may be its settings, or ours. What waited after a restore is old before the first try.
 */
const isHopeless = (job: Job, error: unknown): boolean =>
  (ageOf(job) > GIVEN_UP_MS && job.attempts >= TRIED_OFTEN) ||
  (error instanceof Error && /\b5\d\d[ -]5\.1\.\d\b/.test(error.message))

/** Each person's mail is a job of its own: whose mailbox is full keeps nobody else waiting. */
const toEach = (req: PayloadRequest, event: string, done: Task['done']): Promise<void> =>
  inTransaction(req, { about: [] }, async (own) => {
    for (const { key } of await notificationsWhere(own, { event: { equals: event } }, { limit: 0 }))
      await schedule(own, { key: `${MAIL}/${key}`, kind: MAIL, dueAt: clock(), data: { notification: key } })
    await done(own)
  })

type Single = Exclude<z.infer<typeof Data>, { event: string }>

/** The mail that a job is about; none where nobody wants it any more. */
async function mailFor(payload: Payload, job: Job, data: Single): Promise<Mail | null> {
  if ('link' in data) return linkMail(payload, job, data)
  if ('formerAddress' in data) return addressMail(payload, job, data)
  if ('digest' in data) return dailyMail(payload, data)
  const row = await notificationWith(await createLocalReq({ context: {} }, payload), data.notification)
  const reader = row && (await recipientOf(payload, row.person))
  if (!reader || !isAtTheDesk(reader)) return null
  const choice = choiceOf(reader.subscription, row.kind)
  if (choice === 'none') return null
  if (choice === 'daily' || (await isFlood(reader.req, row))) {
    await putInDigest(reader.req, [row.id], OPEN)
    return null
  }
  const [said] = await sayNotices(reader.req, [row])
  return said ? mailOfNotice(reader, { key: row.key, kind: row.kind, said }) : null
}

/** Was this person told of so much in the hour before that nobody would read a mail about each? */
async function isFlood(req: PayloadRequest, { at, person }: Notification): Promise<boolean> {
  const since = new Date(Date.parse(at) - HOUR_MS).toISOString()
  const before = await notificationsWhere(
    req,
    { and: [{ person: { equals: person } }, { at: { greater_than: since } }, { at: { less_than: at } }] },
    { limit: MOST_AN_HOUR },
  )
  return before.length === MOST_AN_HOUR
}

async function dailyMail(
  payload: Payload,
  { person, digest }: { person: string; digest: string },
): Promise<Mail | null> {
  const reader = await recipientOf(payload, person)
  if (!reader || !isAtTheDesk(reader)) return null
  const where: Where = { and: [{ digest: { equals: digest } }, { person: { equals: person } }] }
  const rows = await notificationsWhere(reader.req, where, { limit: MOST_A_DAY + 1 })
  const wanted = rows.filter(({ kind }) => choiceOf(reader.subscription, kind) !== 'none')
  if (wanted.length === 0) return null
  const said = await sayNotices(reader.req, wanted.slice(0, MOST_A_DAY))
  return mailOfDay(reader, { key: digest, said, isMore: wanted.length > MOST_A_DAY })
}

async function linkMail(
  payload: Payload,
  job: Job,
  { person, link, by, language, isShared }: Extract<Single, { link: string }>,
): Promise<Mail | null> {
  if (ageOf(job) > LINK_MS) return null
  const reader = await recipientOf(payload, person, language)
  if (!reader) return null
  const nameOf = await namesOf(reader.req, [by])
  const token = unseal(payload.secret, link)
  return mailOfLink(reader, {
    key: job.key,
    at: job.dueAt ?? '',
    token,
    who: nameOf(by),
    isShared: isShared === 1,
  })
}

/**
 * Has a one-time link sent to whom it is for, in the transaction that makes it. It waits sealed: who reads the
 * database, or a copy of it, cannot use it.
 * @param act the row of the audit log, or the proposal, that made it
 * @param isShared whether it works only with the code that a second person is shown
 */
export async function sendLink(
  req: PayloadRequest,
  { act, person, token, isShared }: { act: string; person: string; token: string; isShared: boolean },
): Promise<void> {
  const link = seal(req.payload.secret, token)
  const data: JobData = {
    ...{ person, link, by: actorIdOf(req), language: req.i18n.language },
    isShared: isShared ? 1 : 0,
  }
  await schedule(req, { key: `${MAIL}/link/${act}`, kind: MAIL, dueAt: clock(), data })
}

async function addressMail(
  payload: Payload,
  job: Job,
  { person, formerAddress, language }: Extract<Single, { formerAddress: string }>,
): Promise<Mail | null> {
  const reader = await accountOf(payload, person, language)
  if (!reader) return null
  const email = unseal(payload.secret, formerAddress)
  return mailOfAddress({ ...reader, email }, { key: job.key, at: job.dueAt ?? '' })
}

/**
 * Has the address that an account had told that it has another one, in the transaction that changes it, whatever its
 * person chose, and where they are deactivated: somebody who took the account over would not tell them. It waits sealed.
 * Of an account that nobody has used, the address may be a stranger's, mistyped: nothing is sent there.
 * @param act the number of the row of the audit log that says so
 */
export async function tellFormerAddress(
  req: PayloadRequest,
  { act, person, email }: { act: number; person: string; email: string },
): Promise<void> {
  if ((await personWith(req, person))?.isUnused) return
  const formerAddress = seal(req.payload.secret, email)
  const data: JobData = { person, formerAddress, language: req.i18n.language }
  await schedule(req, { key: `${MAIL}/address/${act}`, kind: MAIL, dueAt: clock(), data })
}

/**
 * Drops the mails that wait, where this installation was restored from a backup: they were sent since, or are about
 * what never happened here.
 */
export async function dropWaitingMail(req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteMany({
    ...{ collection: 'jobs', req },
    where: { and: [{ kind: { equals: MAIL } }, { doneAt: { exists: false } }] },
  })
  for (;;) {
    const rows = await notificationsWhere(req, { digest: { equals: OPEN } }, { limit: 500 })
    if (rows.length === 0) return
    await putInDigest(
      req,
      rows.map(({ id }) => id),
      null,
    )
  }
}

/** Nobody waits for news of what was only loaded: what was told until now is forgotten, and no mail is sent of it. */
export async function forgetAllTold(payload: Payload): Promise<void> {
  const req = await createLocalReq({ context: {} }, payload)
  await dropWaitingMail(req)
  await forgetTold(req, new Date(clock().getTime() + 1))
}

/** No more mails of a kind to a person: what the link in each of them does. */
export async function stopMails(
  payload: Payload,
  { person, kind }: { person: string; kind: NoticeKind },
): Promise<void> {
  const req = await createLocalReq({ context: {} }, payload)
  await inTransaction(req, { about: [subscriptionKey(person)] }, (own) =>
    subscribe(own, person, { choices: { [kind]: 'none' } }),
  )
}

import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer, bodyOf, parse } from './answer'
import { CHOICES, DEFAULT_CHOICE, NOTICE_KINDS, NOTICES_SHOWN, type NoticeChoices } from './domain/notices'
import { markSeen } from './ledgers/notifications'
import { subscribe, subscriptionKey, subscriptionOf, type Subscription } from './ledgers/subscriptions'
import { inTransaction, requestFor } from './ledgers/transaction'
import { noticesOf, unreadOf } from './queries/notices'

/** `GET /api/notifications/mine`: the newest that this person is told. */
const mine: Endpoint = {
  path: '/mine',
  method: 'get',
  custom: { access: 'staff, their own' },
  handler: (req) =>
    answer(req, async (actor) => {
      await noteLanguage(req, actor.id)
      return noticesOf(await requestFor(req), actor)
    }),
}

/** `GET /api/notifications/unread`: how much of it is new to them, up to a hundred. */
const unread: Endpoint = {
  path: '/unread',
  method: 'get',
  custom: { access: 'staff, their own' },
  handler: (req) =>
    answer(req, async (actor) => {
      await noteLanguage(req, actor.id)
      return { unread: await unreadOf(await requestFor(req), actor) }
    }),
}

const Seen = z.union([
  z.strictObject({ ids: z.array(z.string().max(64)).min(1).max(NOTICES_SHOWN) }),
  z.strictObject({ upTo: z.iso.datetime() }),
])

/** `POST /api/notifications/read`: these were seen, or all up to a moment. */
const read: Endpoint = {
  path: '/read',
  method: 'post',
  custom: { access: 'staff, their own' },
  handler: (req) =>
    answer(req, async (actor) => {
      const seen = parse(Seen, await bodyOf(req))
      if ('ids' in seen) await markSeen(await requestFor(req), { person: actor.id, ids: seen.ids })
      else await change(req, actor.id, { readUpTo: seen.upTo })
      return { unread: await unreadOf(await requestFor(req), actor) }
    }),
}

const Chosen = z.strictObject(
  Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, z.enum(CHOICES).optional()])),
)

/** `GET` and `POST /api/notifications/choices`: which mails this person wants, by kind. */
const choices: Endpoint = {
  path: '/choices',
  method: 'get',
  custom: { access: 'staff, their own' },
  handler: (req) => answer(req, ({ id }) => chosenBy(req, id)),
}

const choose: Endpoint = {
  path: '/choices',
  method: 'post',
  custom: { access: 'staff, their own' },
  handler: (req) =>
    answer(req, async ({ id }) => {
      // The schema's keys are the kinds.
      const chosen = parse(Chosen, await bodyOf(req)) as NoticeChoices
      await change(req, id, { choices: chosen, language: req.i18n.language })
      return chosenBy(req, id)
    }),
}

export const noticeEndpoints = [mine, unread, read, choices, choose]

async function chosenBy(req: PayloadRequest, person: string): Promise<{ choices: Required<NoticeChoices> }> {
  const chosen = (await subscriptionOf(await requestFor(req), person))?.choices
  const all = NOTICE_KINDS.map((kind) => [kind, chosen?.[kind] ?? DEFAULT_CHOICE])
  // One for each kind.
  return { choices: Object.fromEntries(all) as Required<NoticeChoices> }
}

/** Mails are written in the language of the desk, which Payload keeps in the browser alone. */
async function noteLanguage(req: PayloadRequest, person: string): Promise<void> {
  const { language } = req.i18n
  const known = await subscriptionOf(await requestFor(req), person)
  if (known?.language !== language) await change(req, person, { language })
}

const change = (
  req: PayloadRequest,
  person: string,
  changes: Partial<Omit<Subscription, 'id' | 'person'>>,
): Promise<void> =>
  inTransaction(req, { about: [subscriptionKey(person)] }, (own) => subscribe(own, person, changes))

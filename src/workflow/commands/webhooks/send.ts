import type { PayloadRequest } from 'payload'
import { jobWith, type Job } from '@/jobs/job'
import type { Followers, Progress } from '@/jobs/kinds'
import { entriesAfter, type OutboxEntry } from '@/jobs/outbox'
import { clock, now } from '@/lib/clock'
import { env } from '@/lib/env'
import type { ChangeKind } from '../../domain/changes'
import { keyOf } from '../../domain/keys'
import {
  GIVEN_UP_MS,
  MOST_WEBHOOKS,
  pauseAfter,
  wants,
  type Delivery,
  type Webhook,
} from '../../domain/webhooks'
import { deliveriesAfter, leaveOutUnwanted, webhookWith, writeDelivery } from '../../ledgers/webhooks'
import { kindOf } from '../../queries/changes'
import { call, messageOf } from './call'
import { isSameHistory, noteCalled } from './mark'
import { holdWebhook, holdWebhooks, WEBHOOKS } from './pause'

/** How many changes behind the last one that is settled are looked at: beyond, all waits for what fails. */
const WINDOW = 200
/** With so many texts about which no call comes through, it is the receiver: no other is tried. */
const MOST_FAILING = 5
/** While a call about one text is tried again, how long the others wait to be looked at, in milliseconds. */
const PEEK_MS = 10_000
/** A piece begins no other call after this, in milliseconds. */
const PIECE_MS = 5_000
const LEASE_MS = 60_000

/** A status that says: never call again. */
const GONE = '410'

/**
 * Calls those who want to know of public changes, each for themselves, one call after the other. The job of each holds
 * the last change up to which all is settled. What does not come through is tried again, and keeps back what comes later
 * about the same text, and nothing else.
 */
export const webhookCalls: Followers = {
  ...{ name: WEBHOOKS, atOnce: MOST_WEBHOOKS, lease: LEASE_MS },
  follow: async ({ req, job, signal }) => {
    const id = job.key.slice(WEBHOOKS.length + 1)
    const webhook = await webhookWith(req, id)
    if (!webhook || webhook.paused) return null
    if (webhook.installation !== env.SERVER_URL || !(await isSameHistory(req.payload))) {
      await holdWebhooks(req)
      return null
    }
    return sendSome(req, { webhook, job, signal })
  },
}

type Called = OutboxEntry & { kind: ChangeKind }

async function sendSome(
  req: PayloadRequest,
  { webhook, job, signal }: { webhook: Webhook; job: Job; signal: AbortSignal },
): Promise<Progress | null> {
  const { cursor, holder, key: name } = job
  const entries = await entriesAfter(req.payload, cursor, WINDOW)
  const last = entries.at(-1)?.seq ?? cursor
  const known = await deliveriesAfter(req, { webhook: webhook.id, seq: cursor, upTo: last })
  const rowOf = new Map(known.map((row) => [row.seq, row]))
  const wanted = entries.filter((each) => isWanted(webhook, each))
  // A call may have failed while somebody said that it is not wanted.
  await leaveOutUnwanted(req, webhook, known)
  /** Of the texts about which a call fails, when it is tried again. */
  const failing = new Map<string, string>()
  for (const { collection, documentId, seq } of wanted) {
    const row = rowOf.get(seq)
    if (row?.state === 'failing') failing.set(keyOf(collection, documentId), row.nextAt ?? now())
  }

  const ends = performance.now() + PIECE_MS
  const kept = new Set<string>()
  let firstOpen: number | undefined
  let isCutShort = false
  for (const entry of wanted) {
    const { seq } = entry
    const key = keyOf(entry.collection, entry.documentId)
    const before = rowOf.get(seq)
    if (before && before.state !== 'failing') continue
    const isDue = before ? (before.nextAt ?? '') <= now() : failing.size < MOST_FAILING
    if (kept.has(key) || !isDue) {
      kept.add(key)
      firstOpen ??= seq
      continue
    }
    signal.throwIfAborted()
    if (performance.now() > ends) {
      isCutShort = true
      firstOpen ??= seq
      break
    }
    // Somebody may have paused it, or said another address; or this process slept, and another one calls by now.
    const present = await webhookWith(req, webhook.id)
    if (!present || present.paused || (await jobWith(req.payload, name))?.holder !== holder) return null
    const row = await deliver(req, { webhook: present, entry, before, signal })
    if (row.state === 'delivered') {
      failing.delete(key)
      continue
    }
    if (isGivenUp(row)) {
      await holdWebhook(req, webhook.id, row.answer === GONE ? 'gone' : 'failing')
      return null
    }
    failing.set(key, row.nextAt ?? now())
    kept.add(key)
    firstOpen ??= seq
  }
  return {
    cursor: firstOpen === undefined ? last : firstOpen - 1,
    ...(firstOpen !== undefined && !isCutShort && { nextAt: nextLook([...failing.values()]) }),
  }
}

const isGivenUp = ({ answer, firstAt }: Pick<Delivery, 'answer' | 'firstAt'>): boolean =>
  answer === GONE || clock().getTime() - Date.parse(firstAt) >= GIVEN_UP_MS

/** When the first of those that fail is tried again; before that, where others come through. */
function nextLook(moments: readonly string[]): string {
  const soon = new Date(clock().getTime() + PEEK_MS).toISOString()
  const [first = soon] = [...moments].sort()
  return moments.length < MOST_FAILING && soon < first ? soon : first
}

function isWanted(webhook: Webhook, entry: OutboxEntry): entry is Called {
  const kind = kindOf(entry)
  return kind !== null && wants(webhook, { collection: entry.collection, kind })
}

/** Calls about one change, and writes what became of it. */
async function deliver(
  req: PayloadRequest,
  {
    webhook,
    entry,
    before,
    signal,
  }: { webhook: Webhook; entry: Called; before: Delivery | undefined; signal: AbortSignal },
): Promise<Omit<Delivery, 'id'>> {
  const kind = kindOf(entry) ?? entry.kind
  const message = await messageOf(req.payload, webhook, { ...entry, kind })
  const { isDone, answer, said, waits = 0 } = await call(req.payload, webhook, { ...message, signal })
  const attempts = (before?.attempts ?? 0) + 1
  const at = now()
  const row: Omit<Delivery, 'id'> = {
    ...{ key: `${webhook.id}/${entry.seq}`, webhook: webhook.id, seq: entry.seq },
    state: isDone ? 'delivered' : 'failing',
    ...{ kind, collection: entry.collection, documentId: entry.documentId, version: entry.version },
    ...{ attempts, answer, said, firstAt: before?.firstAt ?? at, lastAt: at },
    nextAt: isDone ? null : new Date(clock().getTime() + pauseAfter(attempts, waits)).toISOString(),
  }
  await writeDelivery(req, row, before)
  await noteCalled(entry)
  return row
}

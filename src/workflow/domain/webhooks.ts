import { CONTENT_SLUGS } from '@/contentTypes'
import type { PersonActor } from './actor'
import { CHANGE_KINDS, type ChangeKind } from './changes'
import type { StaffRole } from './table'

/** Who has others called, and sees what they answer. */
export const WEBHOOK_MANAGERS = ['administrator'] as const satisfies readonly StaffRole[]
export const mayManageWebhooks = (actor: PersonActor | null): boolean =>
  WEBHOOK_MANAGERS.some((role) => actor?.staffRoles.includes(role))

/** Each may have a request under way at the same time: so a slow one keeps no other waiting. */
export const MOST_WEBHOOKS = 20
export const LONGEST_WEBHOOK_NAME = 120
export const LONGEST_ADDRESS = 500

/** What somebody can be called about: texts, by collection, and the settings of the site. */
export const WEBHOOK_COLLECTIONS: readonly string[] = [...CONTENT_SLUGS, 'site']
/** What happened to it. What else it changed is asked for with the cursor: it may be thousands of texts. */
export const WEBHOOK_ACTS: readonly ChangeKind[] = CHANGE_KINDS.filter((kind) => kind !== 'affected')

/** Why nobody is called: a person said so, nobody answered for days, or this is a restored or copied database. */
export type Pause = 'person' | 'failing' | 'gone' | 'restored'

/** Somebody elsewhere who is called after public changes. */
export type Webhook = {
  id: string
  name: string
  address: string
  /** About what: none named is about all. */
  collections: string[]
  acts: string[]
  /** Sealed, as all secrets here: who reads the database cannot sign with it. */
  secret: string
  /** The one before, which signs as well for a day. */
  formerSecret: string | null
  /** ISO 8601, UTC, as all moments here. */
  formerUntil: string | null
  paused: Pause | null
  pausedAt: string | null
  /** Of a paused one: the number of the last public change that it was called about. */
  cursor: number | null
  /** The address of the installation for which somebody wanted it: a copy elsewhere calls nobody. */
  installation: string
  madeBy: string
  madeAt: string
  /** Raised with each change: of two people at once, the second is told. */
  revision: number
}

/** Does one want to be called about a change of this kind? */
export const wants = (
  { acts, collections }: Pick<Webhook, 'acts' | 'collections'>,
  { collection, kind }: { collection: string; kind: ChangeKind },
): boolean =>
  (acts.length === 0 || acts.includes(kind)) && (collections.length === 0 || collections.includes(collection))

/** Where a call about one change stands: it came through, it is tried again, or somebody left it out. */
type DeliveryState = 'delivered' | 'failing' | 'leftOut'

/** What became of the calls about one public change. */
export type Delivery = {
  id: string
  /** `webhook/number of the change`. */
  key: string
  webhook: string
  seq: number
  state: DeliveryState
  kind: ChangeKind
  collection: string
  documentId: string
  version: string | null
  attempts: number
  /** The last answer: a status, or why there was none. */
  answer: string
  /** The beginning of what was answered. */
  said: string | null
  firstAt: string
  lastAt: string
  /** When it is tried again; null where it is not. */
  nextAt: string | null
}

/** How long a secret goes on signing after another has taken its place. */
export const BOTH_SIGN_MS = 24 * 3_600_000
/** How long somebody is called who does not answer. */
export const GIVEN_UP_MS = 3 * 24 * 3_600_000

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 4 * 3_600_000

/**
 * How long to wait after so many failures: longer each time, up to four hours, and not all at the same moment.
 * @param wanted what the receiver asks for: as long, within the same bound
 */
export const pauseAfter = (failures: number, wanted = 0): number => {
  const own = Math.min(FIRST_PAUSE_MS * 4 ** (failures - 1), LONGEST_PAUSE_MS) * (1 + Math.random()) * 0.5
  return Math.max(own, Math.min(wanted, LONGEST_PAUSE_MS))
}

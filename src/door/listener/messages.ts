import type { Ready } from '../ready'

export type Where = { host: string; port: number }

/** What the listener's thread begins with. */
export type Given = { socketPath: string; where: Where }

/** What the application's thread tells the one that listens, in this order: nothing overtakes anything. */
export type Told =
  | { kind: 'keep'; key: string; tags: readonly string[]; until: number | null; ready: Ready; bytes: number }
  /** null: everything is. */
  | { kind: 'changed'; tags: readonly string[] | null }
  | { kind: 'suspended'; isSuspended: boolean }
  /** The number of the last public change that is applied. */
  | { kind: 'heard'; seq: number }
  /** Listen no longer; after so many milliseconds cut off who is still there. */
  | { kind: 'close'; within: number }

/** What it says back. */
export type ListenerSaid =
  | { kind: 'listening'; port: number }
  | { kind: 'failed'; reason: string }
  /** How many answers were sent since it last said so, and what it keeps. */
  | { kind: 'sent'; count: number; entries: number; bytes: number }

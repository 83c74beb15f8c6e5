import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { followChanges } from '@/cache/following'
import { shared } from '@/cache/shared'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { metrics } from '@/lib/metrics'
import type { Keep, Ready } from '../ready'
import type { Given, ListenerSaid, Told, Where } from './messages'
import { letGiveWay, threads } from './priority'

/** How long the thread may take to end when nobody is there any more, in milliseconds. */
const LONGEST_END = 1_000

type Start = {
  /** Where the door listens. */
  socketPath: string
  /** Where the listener is to. */
  where: Where
  /** The program of the thread, as the build has put it beside the server's. */
  program?: URL
  /** Called when answers were sent that were kept ready: somebody reads. */
  onSent: () => void
  /** Called when the thread has ended and nobody asked for that. */
  onFailure: (reason: unknown) => void
}

/**
 * Starts the listener in a thread of its own, beside the application's, which give way to it, and tells it what the cache is
 * told: what was changed is posted there before anybody else can hear of it.
 * @throws {EnvironmentError} when it cannot listen
 */
export const startListener = async ({
  socketPath,
  where,
  program = new URL('./listener.js', import.meta.url),
  onSent,
  onFailure,
}: Start) => {
  const { store } = shared()
  const others = threads()
  const thread = new Worker(program, { workerData: { socketPath, where } satisfies Given })
  const tell = (told: Told, given: ArrayBuffer[] = []): void => thread.postMessage(told, given)
  store.follow({
    changed: (tags) => tell({ kind: 'changed', tags }),
    suspended: (isSuspended) => tell({ kind: 'suspended', isSuspended }),
  })
  followChanges((seq) => tell({ kind: 'heard', seq }))

  const hasEnded = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  let isClosing = false
  void hasEnded.then(() => {
    if (!isClosing) onFailure(new Error('The thread that listens has ended.'))
  })
  const port = await new Promise<number>((resolve, reject) => {
    thread.once('error', reject)
    thread.on('message', (said: ListenerSaid) => {
      if (said.kind === 'listening') resolve(said.port)
      else if (said.kind === 'failed')
        reject(new EnvironmentError(`The server cannot listen: ${said.reason}.`))
      else note(said)
    })
  })
  letGiveWay(others)
  const note = ({ count, entries, bytes }: Extract<ListenerSaid, { kind: 'sent' }>): void => {
    metrics().ready.inc(count)
    metrics().readyEntries.set(entries)
    metrics().readyBytes.set(bytes)
    onSent()
  }
  return {
    port,
    keep: (({ key, ready, bytes, made: { tags, until, began } }) => {
      if (store.isInvalid({ tags, began })) return
      const { copy, given } = copyOf(ready)
      tell({ kind: 'keep', key, ready: copy, bytes, tags, until }, given)
    }) satisfies Keep,
    /** Listens no longer; resolves when all answers are sent, or cut off after so many milliseconds. */
    close: async (within: number): Promise<void> => {
      isClosing = true
      tell({ kind: 'close', within })
      await Promise.race([hasEnded, wait(within + LONGEST_END, undefined, { ref: false })])
      await thread.terminate()
    },
  }
}

/** Its bytes in memory of their own, to be given away: a Buffer may be a part of something larger. */
const copyOf = (ready: Ready): { copy: Ready; given: ArrayBuffer[] } => {
  const given: ArrayBuffer[] = []
  const copied = <Form extends { body: Uint8Array }>(form: Form): Form => {
    const body = new Uint8Array(form.body)
    given.push(body.buffer)
    return { ...form, body }
  }
  const copy = {
    ...ready,
    identity: copied(ready.identity),
    ...(ready.gzip && { gzip: copied(ready.gzip) }),
    ...(ready.br && { br: copied(ready.br) }),
  }
  return { copy, given }
}

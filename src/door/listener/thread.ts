import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { tellOfChange } from '@/cache/following'
import { createStore, type Store } from '@/cache/store/createStore'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import { logger } from '@/lib/logger'
import { surviveClosedOutput } from '@/lib/surviveClosedOutput'
import { createListener } from '.'
import { readyKey } from '../ready'
import { createSessionCheck } from '../session'
import { createSources } from '../source'
import { speakJson } from '../speakJson'
import { createForward } from './forward'
import type { Given, ListenerSaid, Told } from './messages'
import { createRemake } from './remake'

/** Of all answers kept ready. */
const MAX_BYTES = 24 * 1024 * 1024
/** How often it is said how many were sent, in milliseconds. */
const SAY_EVERY = 200

// It is a thread, and that is what `startListener` gives it.
const port = parentPort as MessagePort
const { socketPath, where } = workerData as Given

speakJson(logger)
surviveClosedOutput()

const store = createStore({
  maxBytes: MAX_BYTES,
  now: () => clock().getTime(),
  refused: (answer) =>
    logger.error({
      msg: 'A public answer is too large to be kept ready: it is sent anew each time',
      ...answer,
    }),
})
const say = (said: ListenerSaid): void => port.postMessage(said)
const peers = {
  ...createSources({ trusted: env.TRUSTED_PROXIES, now: Date.now }),
  isSecure: env.SERVER_URL.startsWith('https:'),
}
const { forward, make, end } = createForward(socketPath, peers)

const remake = createRemake({
  isKept: (url) => store.get(readyKey(url, peers.isSecure)) !== null,
  make: (url) => make(url, new URL(env.SERVER_URL).host),
})
/**
 * What is kept for readers who come by the public address is named so. For others, and for programs, whose answers take
 * turns that strangers wait for, nothing is made ahead.
 */
const OF_READERS = readyKey('', peers.isSecure)
const isPage = (key: string): boolean =>
  key.startsWith(`${OF_READERS}/`) && !key.startsWith(`${OF_READERS}/api/`)

const hear = (told: Told): void => {
  if (told.kind === 'keep') keep(told)
  else if (told.kind === 'changed') change(told.tags)
  else if (told.kind === 'suspended') store.setSuspended(told.isSuspended)
  else if (told.kind === 'heard') tellOfChange(told.seq)
  else close(told.within)
}
const change = (tags: readonly string[] | null): void => {
  if (tags) store.invalidate(tags)
  else store.invalidateAll()
  remake.noteChange()
}
const keep = ({ key, tags, until, ready, bytes }: Extract<Told, { kind: 'keep' }>): void => {
  store.set(key, { began: store.renders.tick() }, { tags, until, value: ready, bytes })
}

/**
 * Looks into the post before each look into the store. A change is posted before anybody hears that it is made: so
 * whoever asks after that is not answered with what was before it.
 */
const upToDate: Pick<Store, 'get'> = {
  get: (key) => {
    for (let post = receiveMessageOnPort(port); post; post = receiveMessageOnPort(port))
      hear(post.message as Told)
    const entry = store.get(key)
    if (entry && isPage(key)) remake.noteSent(key.slice(OF_READERS.length))
    return entry
  },
}

let sent = 0
const server: Server = createListener({
  store: upToDate,
  onSent: () => {
    sent += 1
    if (sent === 1) setTimeout(saySent, SAY_EVERY).unref()
  },
  forward,
  peers,
  hasSession: createSessionCheck(env.PAYLOAD_SECRET ?? ''),
})
const saySent = (): void => {
  say({ kind: 'sent', count: sent, ...store.size() })
  sent = 0
}
const close = (within: number): void => {
  setTimeout(() => server.closeAllConnections(), within).unref()
  server.close(() => {
    end()
    port.close()
  })
}

port.on('message', hear)
server.once('error', ({ message }) => say({ kind: 'failed', reason: message }))
server.listen(where, () => say({ kind: 'listening', port: (server.address() as AddressInfo).port }))

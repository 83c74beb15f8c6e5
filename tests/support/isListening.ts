import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 50

const canConnect = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** Waits until a port of this machine accepts connections, at most `forMs` milliseconds. */
export const isListening = async (port: number, forMs: number): Promise<boolean> => {
  for (const deadline = Date.now() + forMs; Date.now() < deadline; await sleep(PAUSE_MS)) {
    if (await canConnect(port)) return true
  }
  return false
}

import { readFileSync } from 'node:fs'

const EVERY_MS = 500

/** The parent of a process, where the system has /proc; undefined elsewhere, and of a process that is gone. */
const parentOf = (pid) => {
  try {
    // The name stands in brackets and may hold anything; the parent is the second number after it.
    const [, fields] = /.*\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return Number(fields?.split(' ')[1])
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined
    throw error
  }
}

/**
 * Calls back once npm is gone, which started this process, by itself or through a shell. Otherwise `kill -9` of
 * npm would leave the server behind, with its port and its lock. Without npm the parent is none of our business:
 * a terminal may be closed.
 */
export const onceParentEnded = (callBack) => {
  if (!process.env.npm_lifecycle_event) return
  const line = () => `${process.ppid} ${parentOf(process.ppid)}`
  const before = line()
  const timer = setInterval(() => {
    if (line() === before) return
    clearInterval(timer)
    callBack()
  }, EVERY_MS)
  timer.unref()
}

import crypto from 'node:crypto'
import os from 'node:os'

/**
 * Counts what is hashed, below everything of ours: how many at this moment, at most, in all. Each hash takes no
 * time here, or as long as it is held. There are as many processors as two at once need.
 */
export const countHashes = () => {
  Object.assign(os, { availableParallelism: () => 4 })
  const { pbkdf2 } = crypto
  let held: Promise<void> | undefined
  let end = () => {}
  const count = {
    now: 0,
    most: 0,
    all: 0,
    /** No hash ends until `release` is called. */
    hold: () => {
      held = new Promise((resolve) => (end = resolve))
    },
    release: () => {
      held = undefined
      end()
    },
  }
  const counted: typeof pbkdf2 = (password, salt, _, length, digest, callback) => {
    count.now += 1
    count.all += 1
    count.most = Math.max(count.most, count.now)
    pbkdf2(password, salt, 1, length, digest, (error, key) => {
      void Promise.resolve(held).then(() => {
        count.now -= 1
        callback(error, key)
      })
    })
  }
  Object.assign(crypto, { pbkdf2: counted })
  return count
}

import { beforeEach, describe, expect, it } from 'vitest'
import { cached } from '@/cache/cached'
import { shared } from '@/cache/shared'

const deferred = <T>() => {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((settle) => (resolve = settle))
  return { promise, resolve }
}

const ask = (read: () => Promise<string>) =>
  cached({ key: ['forum', 'igf'], tags: ['collection:forums'], read })

describe('a cached read', () => {
  beforeEach(() => shared().store.clear())

  it('is read once', async () => {
    expect(await ask(() => Promise.resolve('first'))).toBe('first')
    expect(await ask(() => Promise.resolve('second'))).toBe('first')
  })

  it('is joined by others while it lasts', async () => {
    const slow = deferred<string>()
    const both = Promise.all([ask(() => slow.promise), ask(() => Promise.resolve('not asked'))])
    slow.resolve('once')
    expect(await both).toEqual(['once', 'once'])
  })

  it('is not joined by who asks after a change, and does not replace the new answer', async () => {
    const slow = deferred<string>()
    const before = ask(() => slow.promise)
    shared().store.invalidate(['collection:forums'])
    expect(await ask(() => Promise.resolve('new'))).toBe('new')
    slow.resolve('old')
    expect(await before).toBe('old')
    expect(await ask(() => Promise.resolve('read again'))).toBe('read again')
  })

  it('is not remembered when it fails', async () => {
    await expect(ask(() => Promise.reject(new Error('no database')))).rejects.toThrow('no database')
    expect(await ask(() => Promise.resolve('well'))).toBe('well')
  })
})

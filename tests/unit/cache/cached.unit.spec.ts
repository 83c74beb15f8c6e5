import { beforeEach, describe, expect, it } from 'vitest'
import { cached } from '@/cache/cached'
import { shared } from '@/cache/shared'
import { requestContext } from '@/lib/requestContext'

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

  it('knows nothing of a preview that its request begins meanwhile, nor do those who join it', async () => {
    const slow = deferred<null>()
    const shown = () => Promise.resolve(requestContext.getStore()?.preview ? 'as it will be' : 'as it is')
    const inner = () => cached({ key: ['title'], tags: [], read: shown })
    const read = async () => {
      await slow.promise
      return `${await shown()}, ${await inner()}`
    }
    const begun = requestContext.run({ requestId: 'one' }, async () => {
      const before = ask(read)
      const context = requestContext.getStore()
      if (context) context.preview = { at: '/preview', addresses: new Map() }
      return { before, after: await ask(shown) }
    })
    const joined = requestContext.run({ requestId: 'another' }, () => ask(shown))
    slow.resolve(null)
    const { before, after } = await begun
    expect(after).toBe('as it will be')
    expect(await before).toBe('as it is, as it is')
    expect(await joined).toBe('as it is, as it is')
    expect(await ask(shown)).toBe('as it is, as it is')
    expect(await inner()).toBe('as it is')
  })

  it('is not remembered when it fails', async () => {
    await expect(ask(() => Promise.reject(new Error('no database')))).rejects.toThrow('no database')
    expect(await ask(() => Promise.resolve('well'))).toBe('well')
  })
})

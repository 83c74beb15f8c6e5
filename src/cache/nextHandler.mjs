/**
 * Next's cache handler. Next loads this file by itself, outside the bundle: it only passes on to the cache
 * that the running server made (see shared.ts). While building there is none, and nothing is cached.
 */
const pages = () => globalThis[Symbol.for('fora.cache')]?.pages

export default class NextHandler {
  async get(key, context) {
    return (await pages()?.get(key, context)) ?? null
  }

  async set(key, value, context) {
    await pages()?.set(key, value, context)
  }

  /** Tags are invalidated by the outbox, after the commit, and never through Next. */
  async revalidateTag() {}

  resetRequestCache() {}
}

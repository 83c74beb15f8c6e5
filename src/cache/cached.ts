import { attachTags } from './attachTags'
import { shared } from './shared'

type Question<T> = {
  /** Names the question: the function and its arguments. */
  key: readonly (string | number | null)[]
  tags: readonly string[]
  read: () => Promise<T>
}

/**
 * The one wrapper around what public pages read. The answer is kept until a tag of it is invalidated, and the
 * page that is being rendered inherits its tags. Answers are shared: nobody changes them.
 */
export async function cached<T>(question: Question<T>): Promise<T> {
  const name = `read:${JSON.stringify(question.key)}`
  const { value } = known<T>(name) ?? {
    value: await (joinable<T>(name, question.tags) ?? readNow(name, question)),
  }
  await attachTags(question.tags)
  return value
}

const known = <T>(name: string): { value: T } | null => {
  const entry = shared().store.get(name)
  // Stored below under this very name, which says what was asked.
  return entry && { value: entry.value as T }
}

/** The same read, begun by another render, unless something has changed since. */
const joinable = <T>(name: string, tags: readonly string[]): Promise<T> | null => {
  const { reads, store } = shared()
  const pending = reads.get(name)
  // As above: the name says what is being read.
  return pending && !store.isInvalid({ tags, began: pending.began }) ? (pending.answer as Promise<T>) : null
}

/** An object takes about four times the characters of its JSON (seen in heap snapshots of what pages read). */
const bytesOf = (value: unknown) => 4 * JSON.stringify(value ?? null).length

const readNow = <T>(name: string, { tags, read }: Question<T>): Promise<T> => {
  const { reads, store } = shared()
  const render = store.renders.begin()
  const readAndStore = async () => {
    try {
      const value = await read()
      store.set(name, render, { value, tags, until: null, bytes: bytesOf(value) })
      return value
    } finally {
      store.renders.end(render)
      if (reads.get(name)?.began === render.began) reads.delete(name)
    }
  }
  const answer = readAndStore()
  reads.set(name, { began: render.began, answer })
  return answer
}

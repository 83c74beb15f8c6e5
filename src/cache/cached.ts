import { requestContext } from '@/lib/requestContext'
import { attachTags } from './attachTags'
import { shared, type CachedAnswer } from './shared'
import { tags as allTags } from './tags'

/** Takes the tags of what a read comes across. */
type Uses = (...tags: readonly string[]) => void

type Question<T> = {
  /** Names the question: the function and its arguments. */
  key: readonly (string | number | null)[]
  /** What the answer is made of, as far as it is known before it is read. */
  tags: readonly string[]
  /** Reads it, and says what else it is made of. */
  read: (uses: Uses) => Promise<T>
}

/**
 * The one wrapper around what public pages read. The answer is kept until a tag of it is invalidated, and the
 * page that is being rendered inherits its tags. Answers are shared: nobody changes them. In a preview of the site
 * nothing is taken from what is kept, and nothing is kept.
 */
export async function cached<T>(question: Question<T>): Promise<T> {
  const [answer] = await cachedAll([question])
  // One question has one answer.
  return answer as T
}

/** Several questions at once, each kept by itself. */
export async function cachedAll<T>(questions: readonly Question<T>[]): Promise<T[]> {
  if (requestContext.getStore()?.preview)
    return Promise.all(questions.map(({ read }) => read(() => undefined)))
  const answers = await Promise.all(
    questions.map(async (question) => {
      const name = `read:${JSON.stringify(question.key)}`
      return shared().store.get(name) ?? (await (joinable(name) ?? readNow(name, question)))
    }),
  )
  await attachTags([...new Set(answers.flatMap(({ tags }) => tags))])
  // Stored below under this very name, which says what was asked.
  return answers.map(({ value }) => value as T)
}

/** The same read, begun by another render, unless anything has changed since: nobody knows yet what it is made of. */
const joinable = (name: string): Promise<CachedAnswer> | null => {
  const { reads, store } = shared()
  const pending = reads.get(name)
  return pending && store.lastChange() < pending.began ? pending.answer : null
}

/** An object takes about four times the characters of its JSON (seen in heap snapshots of what pages read). */
const bytesOf = (value: unknown) => 4 * JSON.stringify(value ?? null).length

const readNow = <T>(name: string, { tags, read }: Question<T>): Promise<CachedAnswer> => {
  const { reads, store } = shared()
  const render = store.renders.begin()
  const readAndStore = async (): Promise<CachedAnswer> => {
    const used = new Set(tags)
    try {
      const value = await asPublic(() => read((...more) => more.forEach((tag) => used.add(tag))))
      const answer = { value, tags: [...used] }
      const until = allTags.deadlineOf(answer.tags)
      store.set(name, render, { ...answer, until, bytes: bytesOf(value) })
      return answer
    } finally {
      store.renders.end(render)
      if (reads.get(name)?.began === render.began) reads.delete(name)
    }
  }
  const answer = readAndStore()
  reads.set(name, { began: render.began, answer })
  return answer
}

/**
 * Reads what is kept for everybody apart from the request that happens to ask first, as that one may begin a preview of
 * the site meanwhile. What a read notes on its request is lost, as it already was for all others who wait for it.
 */
const asPublic = <T>(read: () => Promise<T>): Promise<T> => {
  const context = requestContext.getStore()
  if (!context) return read()
  const { preview: _preview, ...apart } = context
  return requestContext.run(apart, read)
}

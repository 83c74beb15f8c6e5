import type { Comments } from '@/workflow/queries/comments'
import { rest } from '../rest'
import type { Desk, Who } from './aDesk'

/** Short words for what people say beside the standing pages of a desk. */
export function commentsAt(desk: () => Desk) {
  const post = (who: Who | null, path: string, body: object = {}) =>
    rest(`/comments${path}`, { method: 'POST', body, ...(who && { token: desk().people[who].token }) })
  const said = async (who: Who, id: string, more: object) => {
    const { status, body } = await post(who, '', { collection: 'pages', id, ...more })
    if (status !== 200) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`)
    return String(body.id)
  }
  /** Suggests other words for a passage of the body, or for a field. */
  const suggested = async (who: Who, id: string, more: object) => {
    const { status, body } = await post(who, '/suggestions', { collection: 'pages', id, ...more })
    if (status !== 200) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`)
    return String(body.id)
  }
  const about = async (who: Who, id: string, more = '') => {
    const path = `/comments/about?collection=pages&id=${id}${more}`
    const { status, body } = await rest(path, { token: desk().people[who].token })
    if (status !== 200) throw new Error(`Refused with ${status}`)
    return (body as unknown as Comments).threads
  }
  const wordsIn = async (who: Who, id: string, more = '') =>
    (await about(who, id, more)).map(({ comments }) =>
      comments.map(({ parts }) =>
        parts.map((part) => ('id' in part ? `@${part.name}` : part.words)).join(''),
      ),
    )
  const nameOf = (who: Who) => desk().people[who].user.name
  const toldTo = async (who: Who, id: string) => {
    const { body } = await rest('/notifications/mine', { token: desk().people[who].token })
    const notices = body.notices as { said: string; path: string }[]
    return notices.filter(({ path }) => path.includes(id)).map(({ said: words, path }) => ({ words, path }))
  }
  /** As many more threads as are asked for, like one that there is, by somebody. */
  const copies = async (id: string, { author, count }: { author: string; count: number }) => {
    const { id: _, ...row } = (await desk().payload.db.findOne<{ id: string }>({
      ...{ collection: 'comments', where: { id: { equals: id } } },
    })) as { id: string }
    for (let index = 0; index < count; index++)
      await desk().payload.db.create({
        ...{ collection: 'comments', data: { ...row, author, at: new Date().toISOString() } },
      })
  }
  return { post, said, suggested, about, wordsIn, nameOf, toldTo, copies }
}

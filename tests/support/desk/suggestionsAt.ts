import { contributorsOf } from '@/workflow/ledgers/contributions'
import type { Desk, Who } from './aDesk'
import { aText } from './aText'
import { commentsAt } from './commentsAt'

export const SENTENCE = 'The delegation prepares common positions before each session of the committee.'
export const PASSAGE = { quotation: 'common positions', before: 'prepares ', after: ' before each session' }
export const WORDS = 'the positions that its members hold in common'
export const MENDED = SENTENCE.replace('common positions', WORDS)

/** Short words for other words that people suggest for the standing pages of a desk. */
export function suggestionsAt(of: () => Desk) {
  const comments = commentsAt(of)
  const { about, post, suggested } = comments
  const aPage = (data: object = {}) => of().write('author', { body: aText(SENTENCE), ...data })
  const suggestedBy = (who: Who, id: string, more: object = {}) =>
    suggested(who, id, { field: 'body', anchor: PASSAGE, suggestion: WORDS, ...more })
  const accept = async (who: Who | null, id: string, comment: string, more: object = {}) =>
    post(who, `/${comment}/accept`, { expected: await of().stepOf(id), ...more })
  const refusedWith = (body: unknown) => (body as { errors: { code: string; path?: string }[] }).errors
  const writersOf = async (id: string) => {
    const { record } = await of().load(id)
    const writers = await contributorsOf(await of().reqOf('author'), record)
    return (Object.keys(of().people) as Who[]).filter((who) => writers.includes(String(of().people[who].id)))
  }
  const bodyOf = async (id: string) => JSON.stringify((await of().load(id)).newest.doc.body)
  const outcomeOf = async (id: string) =>
    [...(await about('author', id)), ...(await about('author', id, '&resolved=true'))].map(
      ({ suggestion }) => suggestion?.outcome,
    )
  return { ...comments, aPage, suggestedBy, accept, refusedWith, writersOf, bodyOf, outcomeOf }
}

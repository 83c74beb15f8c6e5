import { aText } from '../desk/aText'
import { type Send, signIn } from './signIn'

/** A standing page that was public, and has expired. */
export const anExpiredPage = async (title: string): Promise<string> => {
  const [author, validator] = await Promise.all([signIn('author'), signIn('validator')])
  const body = { title, body: aText('Words that were public.') }
  const saved = await author.send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await saved.json()).doc as { id: string }
  await perform(validator.send, id, 'publishUrgently', { reason: 'It cannot wait.' })
  await perform(validator.send, id, 'expire')
  return id
}

const perform = async (send: Send, id: string, name: string, said: object = {}) => {
  const transitions = `/api/pages/${id}/transitions`
  const { expected } = await (await send(transitions)).json()
  const answer = await send(`${transitions}/${name}`, { method: 'POST', body: { expected, ...said } })
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
}

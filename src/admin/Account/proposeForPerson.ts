'use client'
import type { DeskWords } from '@/i18n/desk/words'
import { sendJson } from '../sendJson'
import { keepLink } from './issuedLinks'

type Wanted = {
  /** the address of people in the API */
  api: string
  id: string
  kind: 'grant' | 'reactivation' | 'address' | 'link'
  value: unknown
  t: DeskWords
}

/** Proposes a change of an account, and keeps the link that comes with it for its form to show. */
export const proposeForPerson = async ({ api, id, kind, t, value }: Wanted) => {
  const answer = await sendJson<{ id: string; link?: string }>({
    t,
    path: `${api.replace(/users$/, 'proposals')}`,
    body: { kind, id, value },
  })
  if (answer.ok && answer.body.link) keepLink(id, { link: answer.body.link, needsCode: true })
  return answer
}

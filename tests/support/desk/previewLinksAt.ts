import { vi } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { getLinked } from '@/contentTypes/preview'
import type { ListedLinks } from '@/workflow/queries/previewLinks'
import { rest } from '../rest'
import type { Desk, Who } from './aDesk'
import { aText } from './aText'

/** What nobody outside knows. */
export const SECRET = 'What nobody outside knows'

/** Short words for links to the drafts of a desk. */
export function previewLinksAt(desk: () => Desk) {
  const post = (token: string | null, path: string, body: object = {}) =>
    rest(`/preview-links${path}`, { method: 'POST', body, ...(token && { token }) })
  const asked = (id: string, more: object = {}) => ({
    ...{ collection: 'pages', id, days: 3, purpose: 'Ms Smith, to check the names' },
    ...more,
  })
  const make = async (id: string, more: object = {}, who: Who = 'author') => {
    const { status, body } = await post(desk().people[who].token, '', asked(id, more))
    if (status !== 200) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`)
    return { link: String(body.id), address: new URL(String(body.address)).pathname }
  }
  const listed = async (id: string) => {
    const path = `/preview-links/about?collection=pages&id=${id}`
    const { status, body } = await rest(path, { token: desk().people.translator.token })
    if (status !== 200) throw new Error(`Refused with ${status}`)
    return body as unknown as ListedLinks
  }
  const placeOf = (address: string) => {
    const [, , , collection = '', id = '', locale = '', key = ''] = address.split('/')
    return { collection, id, key, locale: locale as Locale } // as an address of ours has it
  }
  const follow = (address: string) => getLinked(placeOf(address))
  const aDraft = (data: object = {}) => desk().write('author', { body: aText(SECRET), ...data })
  const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
  return { post, asked, make, listed, placeOf, follow, aDraft, later }
}

import type { PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/locales'
import { env } from '@/lib/env'
import { addressOf, pathsTo } from '../documents/keys'
import type { DocumentRecord, LoadedDocument } from '../documents/types'
import type { Problem } from '../requirements'

/** How many withdrawn addresses are followed; nobody sends readers further. */
const HOPS = 10

/** Is somebody who asks for this text sent away, from there further, and in the end back to where they began? */
export async function loopProblems(
  req: PayloadRequest,
  { config, record }: Pick<LoadedDocument, 'config' | 'record'>,
  redirectTo: string | undefined,
): Promise<Problem[]> {
  const own = pathsTo(config.slug, record.address.slice(addressOf(config.slug, '').length))
  let next = redirectTo
  for (let hop = 0; next && hop < HOPS; hop += 1) {
    const path = pathIn(next)
    if (own.includes(path)) return [LOOP]
    next = await departureFrom(req, path)
  }
  return []
}

const LOOP: Problem = {
  path: 'redirectTo',
  code: 'address',
  message: 'Readers would be sent back to this text. Give another address.',
}

/** The path of an address of ours, without its language; of any other address, the address. */
const pathIn = (address: string): string => {
  const local = address.trim().replace(env.SERVER_URL, '')
  const [path = ''] = local.toLowerCase().split(/[?#]/)
  const [, stem = '', suffix = ''] = /^(.*)_([a-z]{2})$/.exec(path.replace(/\/+$/, '')) ?? []
  return isLocale(suffix) ? stem : path.replace(/\/+$/, '')
}

/** Where readers of a withdrawn text are sent, if the path is that of one. */
async function departureFrom(req: PayloadRequest, path: string): Promise<string | undefined> {
  const address = /^\/[^/]+$/.test(path) ? `pages${path}` : path.slice(1)
  const record = await req.payload.db.findOne<DocumentRecord>({
    collection: 'records',
    req,
    where: { and: [{ address: { equals: address } }, { live: { not_equals: 'published' } }] },
  })
  return record?.redirectTo ?? undefined
}

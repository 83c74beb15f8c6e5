import type { CollectionAfterReadHook } from 'payload'
import { isOutside } from '@/access/isOutside'
import { env } from '@/lib/env'
import type { Media } from '@/payload-types'

/** Programs show a file elsewhere: they get its whole address. The desk and our own pages have a path. */
export const wholeAddress: CollectionAfterReadHook<Media> = ({ doc, req }) =>
  isOutside(req) && doc.url?.startsWith('/') ? { ...doc, url: `${env.SERVER_URL}${doc.url}` } : doc

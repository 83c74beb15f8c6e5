import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'
import { tagOfHash } from '@/lib/http/entityTags'

/** What is known of a file, by the address of its bytes. */
export const fileRow = async (pathname: string): Promise<unknown> => {
  const filename = decodeURIComponent(pathname.split('/').at(-1) ?? '')
  const { db } = await getPayload({ config })
  return db.findOne({ collection: 'media', where: { filename: { equals: filename } } })
}

const Known = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

/** The tag of a file as it was uploaded, of which nobody has to read it: a file does not change. */
export const tagOfFile = async (url: string): Promise<string | null> => {
  const { pathname, searchParams } = new URL(url)
  if (searchParams.has('width')) return null
  const { data } = Known.safeParse(await fileRow(pathname))
  return data ? tagOfHash(data.sha256) : null
}

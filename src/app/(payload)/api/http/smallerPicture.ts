import path from 'node:path'
import { z } from 'zod'
import { env } from '@/lib/env'
import { IMAGE_WIDTHS, widthsOf } from '@/lib/imageSizes'
import { smallerImage } from '@/lib/smallerImage'
import { fileRow } from './fileRow'
import { isAnonymous } from './isAnonymous'
import { refusal } from './refusal'
import type { RestHandler } from './RestHandler'

const FILE = /^\/api\/media\/file\/[^/]+$/
/** The API adds the language to each address. */
const KNOWN: ReadonlySet<string> = new Set(['width', 'locale'])
const LONGEST_NAME = 60
const Row = z.object({
  ...{ filename: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) },
  ...{ mimeType: z.string().startsWith('image/'), width: z.number(), height: z.number() },
})

/**
 * Answers a picture in a smaller width (`?width=480`). Whether whoever asks may see it is for the handler to say, of the
 * picture itself: so a smaller one is hidden, shown and gone with it.
 */
export const smallerPicture =
  (handler: RestHandler): RestHandler =>
  async (request, args) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || !FILE.test(url.pathname)) return handler(request, args)
    // The desk puts the time of a change behind the addresses of files.
    const unknown = isAnonymous(request)
      ? [...url.searchParams.keys()].filter((name) => !KNOWN.has(name))
      : []
    if (unknown.length > 0) return refusal(400, ...unknown.map(noParameter))
    const widths = url.searchParams.getAll('width')
    const [asked] = widths
    if (asked === undefined) return handler(request, args)
    if (widths.length > 1) return refusal(400, GIVEN_ONCE)
    const width = IMAGE_WIDTHS.find((each) => String(each) === asked)
    if (!width) return refusal(400, noSuchWidth(IMAGE_WIDTHS))
    url.searchParams.delete('width')
    const headers = new Headers(request.headers)
    headers.delete('range')
    const whole = await handler(new Request(url, { headers, signal: request.signal }), args)
    if (whole.status !== 200) return whole
    await whole.body?.cancel()
    const { success, data } = Row.safeParse(await fileRow(url.pathname))
    const possible = success ? widthsOf(data) : []
    if (!success || !possible.includes(width)) return refusal(400, noSuchWidth(possible))
    const bytes = await smallerImage(path.join(env.DATA_DIR, 'media', data.filename), { ...data, width })
    return new Response(new Uint8Array(bytes), { headers: headersOf(whole, bytes.length) })
  }

const noParameter = (name: string) => ({
  ...{ code: 'unknownParameter', path: name.slice(0, LONGEST_NAME) },
  message: `There is no parameter "${name.slice(0, LONGEST_NAME)}" here. There is width, of pictures.`,
})
const GIVEN_ONCE = { code: 'malformedQuery', path: 'width', message: '"width" is given once.' }

const headersOf = (whole: Response, length: number): Headers => {
  const headers = new Headers(whole.headers)
  headers.delete('accept-ranges')
  headers.set('content-type', 'image/webp')
  headers.set('content-length', String(length))
  return headers
}

const noSuchWidth = (widths: readonly number[]) => ({
  code: 'malformedQuery',
  path: 'width',
  message:
    widths.length > 0
      ? `"width" is one of ${widths.join(', ')}, smaller than the picture. Without it you get the picture as it was uploaded.`
      : 'There is no smaller size of this file. Without "width" you get it as it was uploaded.',
})

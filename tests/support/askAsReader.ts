import { handleEndpoints } from 'payload'
import config from '@payload-config'
import { asOf } from '@/app/(payload)/api/http/asOf'
import { byPath } from '@/app/(payload)/api/http/byPath'
import { fromDocuments } from '@/app/(payload)/api/http/fromDocuments'
import { serveApi } from '@/app/(payload)/api/http/serveApi'
import { smallerPicture } from '@/app/(payload)/api/http/smallerPicture'

const handle = serveApi(
  byPath(asOf(fromDocuments(smallerPicture((request) => handleEndpoints({ config, request }))))),
)

/** Asks the API through all that its addresses pass. */
export const askThrough = (path: string, init: RequestInit = {}): Promise<Response> =>
  handle(new Request(`http://127.0.0.1:3000/api${path}`, init), { params: Promise.resolve({}) })

/** The same, as a program of nobody we know, for JSON. */
export const askAsReader = async (path: string) => {
  const response = await askThrough(path)
  const text = await response.text()
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
}

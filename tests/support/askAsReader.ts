import { handleEndpoints } from 'payload'
import config from '@payload-config'
import { asOf } from '@/app/(payload)/api/http/asOf'
import { byPath } from '@/app/(payload)/api/http/byPath'
import { fromDocuments } from '@/app/(payload)/api/http/fromDocuments'
import { serve } from '@/app/(payload)/api/http/serve'

const handle = serve(byPath(asOf(fromDocuments((request) => handleEndpoints({ config, request })))))

/** Asks the API as a program of nobody we know, through all that its addresses pass. */
export const askAsReader = async (path: string) => {
  const request = new Request(`http://127.0.0.1:3000/api${path}`)
  const response = await handle(request, { params: Promise.resolve({}) })
  const text = await response.text()
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
}

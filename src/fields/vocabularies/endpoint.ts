import type { Endpoint } from 'payload'
import { HOLDERS, vocabulariesOf } from '.'
import { holdersOf } from './holders'

/** `GET /api/vocabularies`: all codes of the content, in which fields they stand, and their words in each language. */
export const vocabulariesEndpoint: Endpoint = {
  path: '/vocabularies',
  method: 'get',
  custom: { access: 'anyone' },
  handler: async (req) => {
    const holders = await holdersOf(req)
    const vocabularies = vocabulariesOf(req.payload.config).map(({ name, fields, terms }) => ({
      name,
      fields,
      terms: [...(name === HOLDERS ? holders : terms)].map(([code, labels]) => ({ code, labels })),
    }))
    return Response.json({ vocabularies })
  },
}

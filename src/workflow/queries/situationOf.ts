import type { PayloadRequest } from 'payload'
import type { Situation } from '../domain/can'
import { sponsorsOf } from './independence'
import type { LoadedDocument } from '../domain/document'

/** Who alone let in somebody who wrote part of this version. Costs some database calls for each of its writers. */
export const sponsorsFor = (req: PayloadRequest, { contributors, wroteEdition }: LoadedDocument) =>
  sponsorsOf(req, [...contributors, ...wroteEdition])

/**
 * What a verdict needs to know of a document.
 * @param sponsors as `sponsorsFor` finds them; empty where nobody asks for a second pair of eyes
 */
export const situationOf = (
  { faces, contributors, wroteEdition, record }: LoadedDocument,
  sponsors: readonly string[],
): Situation => ({
  faces,
  contributors,
  wroteEdition,
  sponsors,
  publishedBy: record.publishedBy,
  isSecondLookOutstanding: Boolean(record.secondLook),
})

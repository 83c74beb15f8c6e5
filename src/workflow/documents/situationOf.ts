import type { Situation } from '../can'
import type { LoadedDocument } from './types'

/** What a verdict needs to know of a document. */
export const situationOf = ({
  faces,
  contributors,
  wroteEdition,
  sponsors,
  record,
}: LoadedDocument): Situation => ({
  faces,
  contributors,
  wroteEdition,
  sponsors,
  publishedBy: record.publishedBy,
  isSecondLookOutstanding: Boolean(record.secondLook),
})

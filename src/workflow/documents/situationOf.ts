import type { Situation } from '../can'
import type { LoadedDocument } from './types'

/** What a verdict needs to know of a document. */
export const situationOf = ({ faces, contributors, wroteEdition, record }: LoadedDocument): Situation => ({
  faces,
  contributors,
  wroteEdition,
  publishedBy: record.publishedBy,
  isSecondLookOutstanding: Boolean(record.secondLook),
})

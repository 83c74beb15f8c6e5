import type { PayloadRequest } from 'payload'
import { about } from '../../domain/keys'
import { newestActs } from '../../ledgers/audit/read'
import type { StoredEdition } from '../../ledgers/editions'
import { Expected } from './expected'
import { editionFault } from './ledgers'

/**
 * What `audit:verify` finds in one edition; null where nothing. Reads the acts on its text alone, with what an upgrade
 * found: whether these rows are those that were written, the whole chain says.
 */
export async function faultOfEdition(req: PayloadRequest, edition: StoredEdition): Promise<string | null> {
  const isAbout = { or: [about(edition), { act: { equals: 'baseline' } }] }
  const expected = new Expected()
  expected.read((await newestActs(req, isAbout, 0)).reverse())
  return editionFault({ ...edition }, expected)
}

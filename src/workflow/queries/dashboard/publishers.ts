import type { PayloadRequest } from 'payload'
import { editionKeyOf, keyOf } from '../../domain/keys'
import { TRANSITION_NAMES, isPublication } from '../../domain/table'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { namesThen } from '../../ledgers/people'
import { notesOf } from '../publicHistory'
import type { DeskItem, DeskList } from './page'

const PUBLICATIONS = TRANSITION_NAMES.filter(isPublication)

/**
 * Says of each public text who made it public, and with which words: the note that readers are told, or else the
 * reason for which it could not wait. The same few calls, however many texts there are.
 */
export async function withPublishers(req: PayloadRequest, list: DeskList): Promise<DeskList> {
  if (list.items.length === 0) return list
  const acts = await publicationsOf(req, list.items)
  const nameThen = await namesThen(req, [...acts.values()])
  const notes = await notesOf(req.payload, list.items.map(editionOf), req)
  return {
    ...list,
    items: list.items.map((item) => {
      const act = acts.get(editionOf(item))
      const said = notes.get(editionOf(item)) ?? act?.comment
      return { ...item, ...(act && { publishedBy: nameThen(act) }), ...(said && { said }) }
    }),
  }
}

const editionOf = ({ collection, id, version }: DeskItem) =>
  editionKeyOf({ key: keyOf(collection, id), version })

/** The acts that made these texts public, as they are now, by the keys of their editions. */
async function publicationsOf(
  req: PayloadRequest,
  items: readonly DeskItem[],
): Promise<Map<string, AuditRow>> {
  const distinct = (of: (item: DeskItem) => string) => [...new Set(items.map(of))]
  const [ids, versions] = [distinct(({ id }) => id), distinct(({ version }) => version)]
  const acts = await newestActs(
    req,
    {
      and: [
        { act: { equals: 'transition' } },
        { name: { in: PUBLICATIONS } },
        { documentId: { in: ids } },
        { version: { in: versions } },
      ],
    },
    // Each version of a text was published once.
    ids.length * versions.length,
  )
  return new Map(
    acts.map((act) => [
      editionKeyOf({ key: keyOf(act.collection, act.documentId), version: act.version }),
      act,
    ]),
  )
}

import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import type { PersonActor } from '../domain/actor'
import { dayOf } from '../domain/assignment'
import { upkeepRefusalOf } from '../domain/can'
import type { DocumentRecord } from '../domain/document'
import { upkeepOf, type Upkeep } from '../domain/upkeep'

/** What the panel shows of it. */
export type ShownUpkeep = Upkeep & {
  /** The day has come. */
  isDue: boolean
  mayChange: boolean
}

export const shownUpkeep = (record: DocumentRecord, actor: PersonActor): ShownUpkeep => {
  const upkeep = upkeepOf(record)
  return {
    ...upkeep,
    isDue: record.live === 'published' && upkeep.reviewBy !== '' && upkeep.reviewBy <= dayOf(clock()),
    mayChange: !upkeepRefusalOf(actor),
  }
}

/** More units than an institution has. */
const MOST_OWNERS = 200

/** The units that the Site settings name, and those that answer for some text, in their order. */
export async function ownersKnown(req: PayloadRequest): Promise<string[]> {
  const { units } = await req.payload.findGlobal({
    ...{ slug: 'site', depth: 0, overrideAccess: true, req, select: { units: true } },
  })
  const { values } = await req.payload.db.findDistinct({
    ...{ collection: 'records', field: 'contentOwner', limit: MOST_OWNERS, sort: 'contentOwner', req },
    where: { contentOwner: { greater_than: '' } },
  })
  const owners = values.map(({ contentOwner }) => String(contentOwner))
  const named = (units ?? []).flatMap(({ name }) => (name ? [name] : []))
  return [...new Set([...named, ...owners])].sort((one, other) => one.localeCompare(other))
}

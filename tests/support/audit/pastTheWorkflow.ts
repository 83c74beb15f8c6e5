import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import type { AuditRow } from '@/workflow/ledgers/audit/chain'
import { aPicture } from '../aPicture'
import { aDesk, type Desk } from '../desk/aDesk'
import { aProgram } from '../desk/aProgram'
import { changeSite, redirect } from '../desk/proposing'
import { untilHeadIsWritten } from './untilHeadIsWritten'

export type Row = Record<string, unknown> & { id: string }
export type Undo = () => Promise<unknown>

export let desk: Desk
/** What was done at the desk before anybody tampers. */
export const made = {
  ...{ page: '', archived: '', urgent: '', draft: '', validated: '', file: '', redirect: '' },
  ...{ program: '', key: '' },
}

export const db = () => desk.payload.db
export const by = (name: string, value: unknown) => ({ [name]: { equals: value } })
export const find = async (collection: CollectionSlug, where: object) => {
  const row = await db().findOne<Row>({ collection, locale: 'all', where: where as never })
  if (!row) throw new Error(`There is no such row in ${collection}`)
  return row
}
export const write = (collection: CollectionSlug, id: string, data: Record<string, unknown>) =>
  db().updateOne({ collection, id, data: structuredClone(data), locale: 'all', returning: false })
export const put = ({ id: _, ...data }: Row, collection: CollectionSlug) => db().create({ collection, data })
export const remove = (collection: CollectionSlug, where: object) =>
  db().deleteOne({ collection, where: where as never })

/** Changes a row, whole, as whoever holds the database's password could. */
export const edit = async (collection: CollectionSlug, where: object, changes: object): Promise<Undo> => {
  const row = await find(collection, where)
  await write(collection, row.id, { ...row, ...changes })
  return () => write(collection, row.id, row)
}
export const drop = async (collection: CollectionSlug, where: object): Promise<Undo> => {
  const row = await find(collection, where)
  await remove(collection, by('id', row.id))
  return () => put(row, collection)
}
export const add = async (collection: CollectionSlug, data: Record<string, unknown>): Promise<Undo> => {
  const row = await db().create({ collection, data })
  return () => remove(collection, by('id', row.id))
}

export const lastRow = async () => {
  const { docs } = await db().find<AuditRow & Row>({
    ...{ collection: 'audit-log', limit: 2, pagination: false, sort: '-seq' },
  })
  const [last, before] = docs
  if (!last || !before) throw new Error('The log is too short')
  return { last, before }
}
/** Cuts the last row off, and writes the files outside the database so that they know nothing of it. */
export const cutWithHead = async (): Promise<Undo> => {
  const { last, before } = await lastRow()
  await untilHeadIsWritten(last.seq)
  const folder = process.env.DATA_DIR ?? ''
  const heads = (await readdir(folder)).filter((name) => name.startsWith('audit-head'))
  const kept = await Promise.all(
    heads.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
  )
  await remove('audit-log', by('seq', last.seq))
  for (const name of heads) await writeFile(path.join(folder, name), `${before.seq} ${before.mac}\n`)
  return async () => {
    await put(last, 'audit-log')
    for (const [name, text] of kept) await writeFile(path.join(folder, name), text)
  }
}

export const key = (id: string) => `pages/${id}`
export const versionOf = async (id: string) => (await desk.load(id)).newest
export const editVersion = async (versionId: string, data: object) =>
  db().updateVersion({
    ...{ collection: 'pages', id: versionId, locale: 'all', returning: false },
    versionData: structuredClone(data) as never,
  })

/** People do, at a desk, all that somebody could tamper with. */
export async function somethingToTamperWith(): Promise<Desk> {
  desk = await aDesk()
  const { author } = desk.people
  const file = await desk.payload.create({
    ...{ collection: 'media', data: {}, file: await aPicture(), user: author.user },
  })
  made.file = String(file.id)
  made.page = await desk.write()
  await desk.publish(made.page)
  await desk.save('author', made.page)
  await desk.publish(made.page, { changeNote: 'Two words were corrected.' })
  made.archived = await desk.write()
  await desk.publish(made.archived)
  await desk.act('validator', 'archive', made.archived, { reason: 'Old.', notice: 'It is old.' })
  made.urgent = await desk.write()
  await desk.act('validator', 'publishUrgently', made.urgent, { reason: 'It burns.' })
  made.validated = await desk.write()
  await desk.approve(made.validated)
  made.draft = await desk.write()
  await desk.save('author', made.draft)
  made.redirect = (await redirect('/forums/old', '/forums/new')).id
  await changeSite({ name: 'Fora' })
  const { id, row } = await aProgram({ maker: desk.people.administrator, holder: desk.people.colleague })
  made.program = id
  made.key = String(row.id)
  return desk
}

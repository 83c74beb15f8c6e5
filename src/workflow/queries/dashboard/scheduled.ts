import type { PayloadRequest } from 'payload'
import { sayReason, inLanguage } from '@/i18n/desk/reasons'
import { keyOf } from '../../domain/keys'
import { scheduledRecords } from '../../ledgers/records'
import { SHOWN_IN_LIST, among, deskPageOf, idsByCollection, oldestFirst, type DeskList } from './page'

/** The texts that go public by themselves, the next first; before them those that were held back, and why. */
export async function scheduledList(req: PayloadRequest): Promise<DeskList> {
  const { first, total } = await scheduledRecords(req, SHOWN_IN_LIST)
  if (total === 0) return { items: [], total }
  const records = new Map(first.map((record) => [record.key, record]))
  const ids = idsByCollection(first)
  const { language } = req.i18n
  const { items } = await deskPageOf(req, {
    order: 'changedLast',
    where: (collection) => among(ids.get(collection)),
  })
  return {
    total,
    items: items
      .map((item) => {
        const record = records.get(keyOf(item.collection, item.id))
        const [problem] = record?.scheduleProblems ?? []
        const why = problem && inLanguage(problem, language).message
        return {
          ...item,
          // Whoever scheduled it is whom it comes from, not who validated the text.
          step: record?.step ?? item.step,
          at: record?.publishAt ?? item.at,
          ...(why && { note: sayReason({ key: 'dashboard.scheduled.held', values: { why } }, language) }),
        }
      })
      .sort(oldestFirst),
  }
}

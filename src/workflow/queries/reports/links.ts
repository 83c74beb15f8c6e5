import type { PayloadRequest, Where } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { env } from '@/lib/env'
import { brokenWhere, type LinkCheck } from '../../ledgers/linkChecks'
import { keyOf } from '../../domain/keys'
import { namesOf } from '../../ledgers/people'
import { recordsWith } from '../../ledgers/records'
import { titledTexts } from '../titles'
import { textCell } from './texts'
import type { Cell, ReportFilters, Report } from './sheet'

/** Links of public texts that lead nowhere, with where they stand: those that are broken for longest first. */
export const links: Report = {
  columns: [
    'report.column.link',
    'report.column.texts',
    'report.column.inTexts',
    'report.column.answer',
    'report.column.since',
    'report.column.asked',
    'report.column.answersFor',
  ],
  read: async (req, { after, filters, limit }) => {
    const rows = await brokenWhere(
      req.payload,
      [...ofFilters(filters), ...(after === null ? [] : [beginsAfter(after)])],
      limit,
    )
    const places = rows.flatMap((row) => row.places.map(placeOf))
    const titles = await titledTexts(req, places)
    const answersFor = await whoAnswersFor(req, places)
    const last = rows.length === limit ? rows.at(-1) : undefined
    return {
      rows: rows.map((row): Cell[] => [
        row.trouble === 'file' ? row.address : { address: row.address },
        {
          texts: row.places.map((key) => textCell(placeOf(key), titles.get(key))),
          more: Math.max(0, row.texts - row.places.length),
        },
        row.texts,
        answerIn(req, row),
        row.brokenSince ? { moment: row.brokenSince } : null,
        row.askedAt ? { moment: row.askedAt } : null,
        [...new Set(row.places.flatMap((key) => answersFor.get(key) ?? []))].sort().join('; ') || null,
      ]),
      next: last ? `${last.brokenSince}|${last.key}` : null,
      ...(!env.LINK_CHECKS && { note: 'report.links.off' as const }),
    }
  },
}

const ofFilters = ({ collection, trouble }: ReportFilters): Where[] => [
  ...(collection ? [{ collections: { contains: `,${collection},` } }] : []),
  ...(trouble ? [{ trouble: { equals: trouble } }] : []),
]

/** Of each text its unit; or, where none is said, whoever validated what is public. */
async function whoAnswersFor(
  req: PayloadRequest,
  places: readonly { collection: string; documentId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(places.map(({ collection, documentId }) => keyOf(collection, documentId)))]
  const records = [...(await recordsWith(req, keys)).values()]
  const nameOf = await namesOf(
    req,
    records.flatMap(({ contentOwner, validatedBy }) => (contentOwner || !validatedBy ? [] : [validatedBy])),
  )
  return new Map(
    records.flatMap(({ contentOwner, key, validatedBy }) => {
      const who = contentOwner || (validatedBy && nameOf(validatedBy))
      return who ? [[key, who] as const] : []
    }),
  )
}

const placeOf = (key: string) => {
  const [collection = '', documentId = ''] = key.split('/')
  return { collection, documentId }
}

function beginsAfter(after: string): Where {
  const [since = '', key = ''] = after.split('|')
  return {
    or: [
      { brokenSince: { greater_than: since } },
      { and: [{ brokenSince: { equals: since } }, { key: { greater_than: key } }] },
    ],
  }
}

/** The answers that are no status, in the words of the desk. */
const WORDS: Readonly<Record<string, DeskKey>> = {
  notAnAddress: 'links.notAnAddress',
  notPublic: 'links.notPublic',
  noSuchHost: 'links.noSuchHost',
  timeout: 'links.timeout',
  certificate: 'links.certificate',
  noConnection: 'links.noConnection',
  tooManyRedirects: 'links.tooManyRedirects',
  fileGone: 'links.fileGone',
}

const answerIn = (req: PayloadRequest, { answer }: LinkCheck): string => {
  const key = answer === null ? undefined : WORDS[answer]
  return sayReason(
    key ? { key } : { key: 'links.status', values: { status: answer ?? '' } },
    req.i18n.language,
  )
}

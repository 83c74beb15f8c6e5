import { sayReason, worded } from '@/i18n/desk/reasons'
import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  ValidationError,
  type PayloadRequest,
  type SanitizedGlobalConfig,
} from 'payload'
import { announce } from '@/cache/outbox'
import { cleanIncoming } from '@/fields/incoming'
import { isRecord } from '@/lib/isRecord'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { siteValue, valueDigest } from '@/workflow/ledgers/audit/seals'
import { OTHER_LICENCE } from '@/workflow/domain/changes'
import { mintRows } from '@/workflow/domain/rows'
import { uploadersOf } from '@/workflow/ledgers/files'
import { WorkflowError } from '@/workflow/errors'
import type { ProposalTarget } from '@/workflow/queries/proposalTarget'
import { changesIn, onlyKnown, strangers } from './changes'

type Row = Record<string, unknown>

const SLUG = 'site' as const

/** Of each name that there is not somebody is told; of hundreds nobody is. */
const MOST_TOLD = 50

/** How the settings of the site change: an administrator proposes it, and a validator confirms it. */
export const siteTarget: ProposalTarget = {
  load: (req) => storedSite(req),

  prepare: async (req, { value }) => {
    if (!isRecord(value))
      throw new WorkflowError(400, 'Send the settings as an object.', { code: 'malformed' })
    const fields = fieldsOf(req)
    const stray = strangers(fields, value).slice(0, MOST_TOLD)
    if (stray[0])
      throw new WorkflowError(422, stray[0].message, {
        code: 'column',
        problems: stray.map((each) => ({ path: '', ...each })),
      })
    // No operation of Payload's, which would have it cleaned, is under way here.
    const given = cleanIncoming(fields, onlyKnown(fields, value), { place: { global: SLUG }, req })
    // A list is a table, and the id of a row its key: one that stands twice could never be confirmed.
    return merged(
      req,
      mintRows(fields, given, () => true),
    )
  },

  check: async (req, { value }) => {
    const image = logoOf(value)
    if (image) await requireImage(req, image)
  },

  apply: async (req, { proposal, step }) => {
    const { before, value } = proposal as { before: Row; value: Row }
    await recordAct(req, {
      act: 'site',
      collection: SLUG,
      documentId: SLUG,
      step,
      name: 'update',
      details: { proposal: proposal.id, valueDigest: valueDigest(siteValue(value)) },
    })
    await write(req, value)
    await showLogo(req, { before: logoOf(before), after: logoOf(value) })
    const change = { collection: SLUG, documentId: SLUG, slug: null, act: SLUG, kind: 'settings' } as const
    await announce(req, change, [], licenceOf(before) === licenceOf(value) ? [] : [OTHER_LICENCE])
    return undefined
  },

  contributors: async (req, { before, value }) => {
    const logo = logoOf(value)
    return logo && logo !== logoOf(before) ? uploadersOf(req, [logo]) : []
  },

  title: () => Promise.resolve('Site'),

  lines: async (req, { before, value }) => {
    const lines = changesIn(fieldsOf(req), { before, value, language: req.i18n.language })
    const logo = sayReason({ key: 'line.logo' }, req.i18n.language)
    return Promise.all(
      lines.map(async (line) =>
        line.what === logo
          ? {
              ...line,
              from: await fileName(req, logoOf(before)),
              to: await fileName(req, logoOf(value)),
              ...(logoOf(value) && { file: String(logoOf(value)) }),
            }
          : line,
      ),
    )
  },
}

const configOf = (req: PayloadRequest): SanitizedGlobalConfig => {
  const config = req.payload.config.globals.find(({ slug }) => slug === SLUG)
  if (!config) throw new Error('There are no settings of the site in the configuration.')
  return config
}

/** The fields that people fill in, without the stamps that Payload adds. */
const fieldsOf = (req: PayloadRequest) =>
  configOf(req).flattenedFields.filter(({ name }) => name !== 'createdAt' && name !== 'updatedAt')

/** The settings as they are kept, in all languages; empty when nobody has ever changed them. */
async function storedSite(req: PayloadRequest): Promise<Row> {
  // MongoDB has none before the first change.
  const stored: Row = (await req.payload.db.findGlobal({ slug: SLUG, locale: 'all', req })) ?? {}
  return onlyKnown(fieldsOf(req), stored)
}

/**
 * The settings as they would be after a save of these words in the request’s language: checked and put together
 * with the other languages as Payload itself does it.
 */
async function merged(req: PayloadRequest, words: Row): Promise<Row> {
  const global = configOf(req)
  const docWithLocales = await storedSite(req)
  const { locale } = req
  const doc: Row = { ...(await req.payload.findGlobal({ slug: SLUG, depth: 0, overrideAccess: true, req })) }
  req.locale = locale
  const data = structuredClone(words)
  const place = {
    ...{ collection: null, context: req.context, data, doc, fields: global.fields, global },
    ...{ operation: 'update' as const, overrideAccess: true, req },
    ...{ parentIndexPath: '', parentIsLocalized: false, parentPath: '', parentSchemaPath: '' },
    ...{ siblingData: data, siblingDoc: doc },
  }
  await beforeValidateTraverseFields(place)
  const errors: ValidationError['data']['errors'] = []
  const mergeLocaleActions: (() => Promise<void> | void)[] = []
  await beforeChangeTraverseFields({
    ...place,
    ...{ docWithLocales, siblingDocWithLocales: docWithLocales, errors, fieldLabelPath: '' },
    ...{ mergeLocaleActions, skipValidation: false },
  })
  if (errors.length > 0) throw new ValidationError({ errors, global: SLUG, req }, req.t)
  for (const merge of mergeLocaleActions) await merge()
  return onlyKnown(fieldsOf(req), data)
}

/** Below Payload’s operations, which refuse every change of the settings; and what was stored is read back. */
async function write(req: PayloadRequest, value: Row): Promise<void> {
  const { db } = req.payload
  const existing = await db.findGlobal({ slug: SLUG, req })
  const now = new Date().toISOString()
  const data = { ...structuredClone(value), updatedAt: now }
  if (Object.keys(existing ?? {}).length > 0) await db.updateGlobal({ slug: SLUG, data, req })
  else await db.createGlobal({ slug: SLUG, data: { ...data, createdAt: now }, req })
  if (valueDigest(await storedSite(req)) !== valueDigest(value))
    throw new Error('What was stored of the site’s settings is not what was confirmed. Nothing was changed.')
}

/** The name of it: all texts have it in their answers. */
const licenceOf = (site: unknown): string | null => {
  const name = isRecord(site) && isRecord(site.licence) ? site.licence.name : null
  return typeof name === 'string' && name !== '' ? name : null
}

const logoOf = (site: unknown): string | null => {
  const logo = isRecord(site) && isRecord(site.logo) ? site.logo.image : null
  return typeof logo === 'string' && logo !== '' ? logo : null
}

/** The public may open the file of the logo while it is the logo: so it must be a picture, and no other file. */
async function requireImage(req: PayloadRequest, id: string): Promise<void> {
  const file = await fileOf(req, id)
  if (file?.mimeType?.startsWith('image/')) return
  const words = worded('refusal.logo')
  throw new WorkflowError(422, words, {
    code: 'image',
    problems: [{ path: 'logo.image', code: 'image', ...words }],
  })
}

async function showLogo(
  req: PayloadRequest,
  { before, after }: { before: string | null; after: string | null },
): Promise<void> {
  const mark = (id: string, isLogo: boolean) =>
    req.payload.db.updateOne({ collection: 'media', id, data: { isLogo }, req, returning: false })
  if (before === after) return
  if (before) await mark(before, false)
  if (after) await mark(after, true)
}

const fileOf = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<{ id: string; filename?: string; mimeType?: string }>({
    collection: 'media',
    req,
    where: { id: { equals: id } },
  })

const fileName = async (req: PayloadRequest, id: string | null): Promise<string> =>
  id ? ((await fileOf(req, id))?.filename ?? 'a file that is not there any more') : 'none'

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isLocale } from '@/i18n/locales'
import { inLanguage } from '@/i18n/desk/reasons'
import { answer, bodyOf, parse } from './answer'
import { importTexts } from './commands/importTexts'
import { SAVE } from './domain/table'
import { requestFor } from './ledgers/transaction'
import { inTurn } from './queries/inTurn'
import { FORMATS } from './queries/import/plan'
import { MOST_BYTES } from './domain/import'

const Asked = z.strictObject({
  format: z.enum(FORMATS, { error: 'format is csv or json.' }),
  language: z.string().refine(isLocale, 'language is the code of a language, as en.').default('en'),
  dryRun: z.boolean({ error: 'dryRun is true or false.' }).default(true),
  /** As base64: in which signs it is written is looked at here. */
  file: z
    .base64({ error: 'file holds the bytes of a file, as base64.' })
    .min(1, 'The file is empty.')
    .max(Math.ceil(MOST_BYTES / 3) * 4, `The file has more than ${MOST_BYTES} bytes. Split it.`),
})

/**
 * `POST /api/{collection}/import`: says what would be made of a file and everything that speaks against it; with
 * `dryRun: false` makes drafts of all its texts, or none.
 */
export const importFile: Endpoint = {
  ...{ path: '/import', method: 'post', custom: { access: SAVE.by.join(', ') } },
  handler: (req) =>
    answer(req, (actor) =>
      inTurn(actor, async () => {
        const { dryRun: isDryRun, file, ...asked } = parse(Asked, await bodyOf(req))
        const bytes = Buffer.from(file, 'base64')
        // Payload adds the collection to what the path names.
        const { collection } = req.routeParams as { collection: 'pages' }
        const { config } = req.payload.collections[collection]
        const { hasMore, ignored, made, problems, rows } = await importTexts(await requestFor(req), {
          ...{ ...asked, bytes, config, isDryRun },
        })
        const { language } = req.i18n
        return {
          ...{ isDryRun, made, ignored, hasMore },
          problems: problems.map((problem) => inLanguage(problem, language)),
          texts: rows.map(({ content: { slug, title }, language: written, row }) => ({
            ...{ row, language: written },
            title: typeof title === 'string' ? title : '',
            slug: typeof slug === 'string' ? slug : '',
          })),
        }
      }),
    ),
}

import type { Payload } from 'payload'
import { forgetAllTold } from '@/workflow/commands/mail'
import { contents } from './contents'
import { createDraft } from './createDraft'
import { openAccounts } from './openAccounts'
import { otherContent } from './otherContent'
import { seedRow } from './seedRow'
import { settleSite } from './settleSite'
import { takeLive } from './takeLive'

interface Options {
  /** where the demo accounts are kept: `data/demo-accounts.json` */
  accountsFile: string
  /** told of each document that went live */
  progress?: (done: number, all: number) => void
}

/**
 * Loads the first content and the demo accounts into an empty database. Everything goes live through
 * transitions, performed by the people whose task it is. A run that was cut off is taken up where it ended;
 * a second run changes nothing.
 *
 * @returns what was done, in one line for the person who started it
 * @throws {Error} when the database holds other people
 */
export const runSeed = async (payload: Payload, { accountsFile, progress }: Options): Promise<string> => {
  const other = await otherContent(payload)
  if (other) return `The database already holds content (${other}). Nothing was changed.`

  const todo = []
  const ids = new Map<string, string>()
  for (const seed of contents) {
    const row = await seedRow(payload, seed)
    if (row) ids.set(keyOf(seed), row.id)
    if (!row?.firstPublishedAt) todo.push({ seed, row })
  }
  if (todo.length === 0) return 'The first content is loaded already. Nothing was changed.'

  const people = await openAccounts(payload, accountsFile)
  await settleSite(payload, people)
  for (const [index, { seed, row }] of todo.entries()) {
    const author = people.authors[contents.indexOf(seed) % people.authors.length] ?? people.author
    const id = row?.id ?? (await createDraft(payload, { seed, author, ids }))
    ids.set(keyOf(seed), id)
    await takeLive(payload, { collection: seed.collection, id, author, people })
    progress?.(index + 1, todo.length)
  }
  await forgetAllTold(payload)
  return `Loaded the first content: ${todo.length} documents, all published. Demo accounts: ${accountsFile}.`
}

const keyOf = ({ collection, slug }: { collection: string; slug: string }): string => `${collection}/${slug}`

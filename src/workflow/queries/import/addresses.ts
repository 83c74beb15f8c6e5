import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import type { DocumentRecord } from '../../domain/document'
import { addressOf, pathsTo } from '../../domain/keys'
import { problemAt, type FileProblem } from './problems'
import type { FileRow } from './rows'

const SLUG = 'slug'

type Asked = {
  config: SanitizedCollectionConfig
  rows: readonly FileRow[]
  /** Is told nothing of rows. */
  isOfProgram?: true | undefined
  /** Which rows wanted which addresses so far; these are added. */
  addresses?: Map<string, number> | undefined
}

/**
 * The addresses that these rows cannot have: of two in the file the second, and those that another text, public,
 * withdrawn or in preparation, has or had, or from which a redirect leads. Five questions for any number of rows.
 */
export async function addressesTaken(
  req: PayloadRequest,
  { addresses: before = new Map<string, number>(), config, isOfProgram, rows }: Asked,
): Promise<FileProblem[]> {
  const problems: FileProblem[] = []
  const voice = isOfProgram ? 'reason.program' : 'reason.import'
  const wanted = new Map<string, number>()
  for (const { content, row } of rows) {
    const { slug } = content
    if (typeof slug !== 'string' || slug === '') continue
    const first = before.get(slug)
    if (first === undefined) {
      before.set(slug, row)
      wanted.set(slug, row)
    } else
      problems.push(
        problemAt(row, SLUG, 'addressTwice', worded(`${voice}.sameAddress`, { slug, row: first })),
      )
  }
  const slugs = [...wanted.keys()]
  if (slugs.length === 0) return problems
  const slugAt = new Map(slugs.map((slug) => [addressOf(config.slug, slug), slug]))
  const slugOfPath = new Map(
    slugs.flatMap((slug) => pathsTo(config.slug, slug).map((path) => [path, slug] as const)),
  )
  const addresses = [...slugAt.keys()]
  const common = { limit: 0, pagination: false, req } as const
  const { docs: drafts } = await req.payload.db.findVersions<{ slug: string }>({
    ...{ ...common, collection: config.slug },
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.slug': { in: slugs } },
        { 'version.deletedAt': { exists: false } },
      ],
    },
  })
  const records: DocumentRecord[] = []
  // One after the other: with both at once no index helps.
  for (const field of ['address', 'formerAddresses'])
    records.push(
      ...(
        await req.payload.db.find<DocumentRecord>({
          ...{ ...common, collection: 'records' },
          where: { [field]: { in: addresses } },
        })
      ).docs,
    )
  const { docs: redirects } = await req.payload.db.find<{ from: string }>({
    ...{ ...common, collection: 'redirects' },
    where: { from: { in: [...slugOfPath.keys()] } },
  })
  const taken = new Set<string | undefined>([
    ...drafts.map(({ version }) => version.slug),
    ...records.flatMap(({ address, formerAddresses }) =>
      [address, ...(formerAddresses ?? [])].map((each) => slugAt.get(each)),
    ),
    ...redirects.map(({ from }) => slugOfPath.get(from)),
  ])
  for (const [slug, row] of wanted)
    if (taken.has(slug))
      problems.push(problemAt(row, SLUG, 'addressTaken', worded(`${voice}.addressTaken`, { slug })))
  return problems
}

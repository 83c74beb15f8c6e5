import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { beforeAll, describe, expect, it } from 'vitest'

/** The rules that hold in every layer, tried on snippets that stand in for real files. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

const problems = async (filePath: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('boundaries/'))
    .map(({ message }) => message)
}

const use = (source: string) => `import * as it from '${source}'\nexport const seen = it\n`

const FORBIDDEN = [
  ['src/lib/example.ts', '@/i18n/locales'],
  ['src/i18n/example.ts', '@/database'],
  ['src/workflow/domain/table.ts', 'payload'],
  ['src/workflow/domain/can/example.ts', 'react'],
  ['src/workflow/domain/requirements/example.ts', 'next/cache'],
  ['src/workflow/domain/example.ts', '@/workflow/ledgers/records'],
  ['src/workflow/domain/example.ts', '@/workflow/errors'],
  ['src/workflow/ledgers/example.ts', '@/workflow/queries/document'],
  ['src/workflow/queries/example.ts', '@/workflow/commands/transition'],
  ['src/workflow/queries/example.ts', '@/cache/outbox'],
  ['src/jobs/example.ts', '@/cache/outbox'],
  ['src/jobs/example.ts', '@/workflow/commands/transition'],
  ['src/cache/example.ts', '@/jobs/registry'],
  ['src/workflow/commands/example.ts', '@/workflow/withWorkflow'],
  ['src/workflow/example.ts', '@/collections/Users'],
  ['src/database/example.ts', '@/collections/Users'],
  ['src/cache/example.ts', '@/collections/Users'],
  ['src/cache/example.ts', 'payload'],
  ['src/access/example.ts', '@/collections/Users'],
  ['src/collections/Forums/example.ts', '@/collections/Users'],
  ['src/collections/Forums/example.ts', '../Users'],
  ['src/contentTypes/index.ts', '@/lib/env'],
  ['src/collections/Forums/facts.ts', 'payload'],
  ['src/contentTypes/words.ts', '@/i18n/locales'],
  ['src/collections/Forums/words/index.ts', 'payload'],
  ['src/collections/Forums/ForumPage.tsx', './words'],
  ['src/collections/Forums/read.ts', '../Users'],
  ['src/collections/Forums/index.ts', './read'],
  ['src/collections/Forums/ForumPage.tsx', './read'],
  ['src/collections/Forums/public.ts', '../Users'],
  ['src/contentTypes/preview.ts', 'payload'],
  ['src/content/example.ts', '@/collections/Users'],
  ['src/ui/example.tsx', 'payload'],
  ['src/ui/example.tsx', '@payloadcms/ui'],
  ['src/ui/example.tsx', '@/database'],
  ['src/admin/example.tsx', '@/collections/Users'],
  ['src/app/(frontend)/example.tsx', 'payload'],
  ['src/app/(frontend)/example.tsx', '@payload-config'],
  ['src/app/(payload)/example.tsx', '@/ui/shell/Footer'],
  ['src/seed/example.ts', '@/collections/Users'],
  ['payload.config.ts', '@/app/(payload)/layout'],
  ['src/lib/example.ts', '../../tests/unit/layers.unit.spec'],
] as const

const ALLOWED = [
  ['src/workflow/commands/example.ts', '@/workflow/queries/document'],
  ['src/workflow/queries/example.ts', '@/workflow/ledgers/records'],
  ['src/workflow/ledgers/example.ts', '@/workflow/domain/table'],
  ['src/i18n/example.ts', 'zod'],
  ['src/i18n/example.ts', '@/contentTypes/words'],
  ['src/database/example.ts', '@payloadcms/db-sqlite'],
  ['src/access/example.ts', '@/i18n/locales'],
  ['src/collections/Forums/example.ts', './index'],
  ['src/cache/example.ts', '@/contentTypes'],
  ['src/collections/Forums/read.ts', '../Events/read'],
  ['src/collections/Forums/public.ts', './read'],
  ['src/content/example.ts', '@payload-config'],
  ['src/ui/example.tsx', '@/i18n/locales'],
  ['src/admin/example.tsx', '@payloadcms/ui'],
  ['src/app/(payload)/example.tsx', '@payload-config'],
  ['payload.config.ts', '@/collections/Users'],
  ['tests/unit/example.unit.spec.ts', '@/database'],
] as const

describe('layers', () => {
  beforeAll(() => problems('src/lib/warm.ts', use('zod')), 60_000)

  it.each(FORBIDDEN)('%s may not import %s', async (file, source) => {
    const [message] = await problems(file, use(source))
    expect(message).toContain('Who may import whom is the table in eslint.layers.mjs.')
  })

  it.each(ALLOWED)('%s may import %s', async (file, source) => {
    expect(await problems(file, use(source))).toEqual([])
  })

  it('lets the cache import types of payload', async () => {
    const code = "import type { Payload } from 'payload'\nexport type Seen = Payload\n"
    expect(await problems('src/cache/example.ts', code)).toEqual([])
  })

  it('lets components import types of what they show', async () => {
    const code = "import type { ForumView } from './read'\nexport type Seen = ForumView\n"
    expect(await problems('src/collections/Forums/ForumPage.tsx', code)).toEqual([])
  })

  it('refuses a file that belongs to no layer', async () => {
    expect(await problems('src/helpers/example.ts', use('zod'))).toHaveLength(1)
  })
})

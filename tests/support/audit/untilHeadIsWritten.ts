import { expect, vi } from 'vitest'
import { readHeads } from '@/workflow/ledgers/audit/head'

/** Waits until this end of the chain stands outside the database: it is written after the commit, and none waits for it. */
export const untilHeadIsWritten = (seq: number): Promise<void> =>
  vi.waitFor(async () => expect((await readHeads()).heads.map(({ seq }) => seq)).toContain(seq), {
    timeout: 10_000,
  })

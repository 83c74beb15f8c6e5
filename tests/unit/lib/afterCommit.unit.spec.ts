import type { Payload, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { afterCommit, confirmCommit } from '@/lib/afterCommit'
import { describeError } from '@/lib/errors/describeError'

const DISK_FULL = new Error('The disk is full')
const NO_ANSWER = Object.assign(new Error('No answer'), { errorLabels: ['UnknownTransactionCommitResult'] })

/** A commit that ends so, of a row that is then there, or not, or nobody can say; and what its author is told. */
async function tell({ commit, isThere }: { commit: Error | null; isThere: boolean | Error }) {
  const done: string[] = []
  const db = {
    commitTransaction: () => (commit ? Promise.reject(commit) : Promise.resolve()),
    rollbackTransaction: () => Promise.resolve(),
  }
  const silent = () => undefined
  const payload = { db, logger: { error: silent, warn: silent, info: silent } } as unknown as Payload
  const req = { payload, transactionID: 'one' } as unknown as PayloadRequest
  await confirmCommit(req, () =>
    isThere instanceof Error ? Promise.reject(isThere) : Promise.resolve(isThere),
  )
  await afterCommit(req, { name: 'a test', run: () => Promise.resolve(void done.push('followed')) })
  try {
    await payload.db.commitTransaction('one')
    return ['done', ...done]
  } catch (error) {
    const { status, errors } = describeError(error)
    return [commit && error === commit ? commit.message : `${status} ${errors[0]?.code}`, ...done]
  }
}

describe('after a commit', () => {
  it.each([
    ['happened', { commit: null, isThere: true }, ['done', 'followed']],
    ['was lost in silence', { commit: null, isThere: false }, ['500 notKept']],
    ['happened, and nobody can be asked', { commit: null, isThere: DISK_FULL }, ['503 outcomeUnknown']],
    ['was reported as failed, and had happened', { commit: NO_ANSWER, isThere: true }, ['done', 'followed']],
    ['failed', { commit: DISK_FULL, isThere: false }, ['The disk is full']],
    ['may still be on its way', { commit: NO_ANSWER, isThere: false }, ['503 outcomeUnknown']],
    ['failed, and nobody can be asked', { commit: DISK_FULL, isThere: NO_ANSWER }, ['503 outcomeUnknown']],
  ])('that %s, its author is told so', async (_, outcome, told) => {
    expect(await tell(outcome)).toEqual(told)
  })
})

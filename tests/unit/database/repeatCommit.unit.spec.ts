import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose from 'mongoose'
import { describe, expect, it, vi } from 'vitest'
import { repeatCommit } from '@/database/repeatCommit'

const unanswered = () => {
  const error = new mongoose.mongo.MongoNetworkError('connection closed')
  error.addErrorLabel('UnknownTransactionCommitResult')
  return error
}

/** An adapter with one session, which commits as Payload's does, and fails with each of these first. */
const anAdapter = (failures: Error[]) => {
  const commitTransaction = vi.fn(async () => {
    const failure = failures.shift()
    if (failure) throw failure
  })
  const sessions: Record<string, { commitTransaction: () => Promise<void> }> = { id: { commitTransaction } }
  const adapter = {
    sessions,
    commitTransaction: async (id: string) => {
      const session = sessions[id]
      Reflect.deleteProperty(sessions, id)
      await session?.commitTransaction()
    },
  } as unknown as MongooseAdapter // the two parts of it that are asked
  return { commit: () => repeatCommit(adapter).commitTransaction('id'), commitTransaction }
}

describe('a commit', () => {
  it('that was not answered is sent again until it is', async () => {
    const { commit, commitTransaction } = anAdapter([unanswered(), unanswered()])
    await commit()
    expect(commitTransaction).toHaveBeenCalledTimes(3)
  })

  it('that is never answered fails in the end', async () => {
    const { commit, commitTransaction } = anAdapter(Array.from({ length: 9 }, unanswered))
    await expect(commit()).rejects.toThrow('connection closed')
    expect(commitTransaction).toHaveBeenCalledTimes(4)
  })

  it('that was refused is not sent again', async () => {
    const conflict = new mongoose.mongo.MongoServerError({ message: 'WriteConflict', code: 112 })
    const { commit, commitTransaction } = anAdapter([conflict])
    await expect(commit()).rejects.toBe(conflict)
    expect(commitTransaction).toHaveBeenCalledTimes(1)
  })
})

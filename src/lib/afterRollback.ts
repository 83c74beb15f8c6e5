import type { Payload, PayloadRequest } from 'payload'

type Task = () => Promise<unknown>

const undoings = new WeakMap<Payload['db'], Map<string, Task[]>>()

/**
 * Runs `task` when the transaction of `req` was rolled back, or its commit failed: for what was done outside the
 * database. After a commit, and where there is no transaction, it is forgotten. (Payload has no hook for this.)
 */
export async function afterRollback(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  if (!id) return
  const tasks = tasksOf(req.payload.db)
  tasks.set(String(id), [...(tasks.get(String(id)) ?? []), task])
}

function tasksOf(db: Payload['db']): Map<string, Task[]> {
  const existing = undoings.get(db)
  if (existing) return existing
  const tasks = new Map<string, Task[]>()
  undoings.set(db, tasks)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (transaction) => {
    await commit(transaction)
    tasks.delete(String(await transaction))
  }
  db.rollbackTransaction = async (transaction) => {
    const id = String(await transaction)
    await rollback(transaction)
    const mine = tasks.get(id) ?? []
    tasks.delete(id)
    for (const task of mine) await task()
  }
  return tasks
}

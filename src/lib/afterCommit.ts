import type { Payload, PayloadRequest } from 'payload'

type Task = () => Promise<void>

const queues = new WeakMap<Payload['db'], Map<string, Task[]>>()

/**
 * Runs `task` when the transaction of `req` has been committed, before the commit is answered; at once when
 * there is no transaction. After a rollback the task is forgotten. (Payload has no hook for this.)
 */
export async function afterCommit(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  if (!id) return task()
  const queue = queueOf(req.payload.db)
  queue.set(String(id), [...(queue.get(String(id)) ?? []), task])
}

function queueOf(db: Payload['db']): Map<string, Task[]> {
  const existing = queues.get(db)
  if (existing) return existing
  const queue = new Map<string, Task[]>()
  queues.set(db, queue)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (transaction) => {
    const id = String(await transaction)
    await commit(transaction)
    const tasks = queue.get(id) ?? []
    queue.delete(id)
    for (const task of tasks) await task()
  }
  db.rollbackTransaction = async (transaction) => {
    queue.delete(String(await transaction))
    await rollback(transaction)
  }
  return queue
}

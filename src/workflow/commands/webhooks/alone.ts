import { worded } from '@/i18n/desk/reasons'
import { WorkflowError } from '../../errors'

const KEY = Symbol.for('fora.webhooksUnderWay')
// Nobody else uses this symbol.
const holder = globalThis as { [KEY]?: Set<string> }

/**
 * What an administrator has done at once, and waits for: at most ten seconds. One call of this kind to each webhook at a
 * time in a process; the bundler may load this module several times.
 * @throws WorkflowError 409 busy
 */
export async function alone<T>(id: string, work: () => Promise<T>): Promise<T> {
  const underWay = (holder[KEY] ??= new Set())
  if (underWay.has(id)) throw new WorkflowError(409, worded('webhooks.busy'), { code: 'busy' })
  underWay.add(id)
  try {
    return await work()
  } finally {
    underWay.delete(id)
  }
}

import type { PayloadRequest } from 'payload'
import { worded, type Reason } from '@/i18n/desk/reasons'
import { titleOf } from '../domain/document'
import type { Problem } from '../domain/requirements'
import { WorkflowError } from '../errors'
import { lookAtAll } from './check'

/** A refusal that says, text by text, what keeps a release from going public. */
export async function blockedBy(
  req: PayloadRequest,
  found: ReadonlyMap<string, Problem[]>,
): Promise<WorkflowError> {
  const items = [...found.keys()].map((key) => {
    const [collection = '', id = ''] = key.split('/')
    return { collection, id, name: 'publish', expected: '' } as const
  })
  const { loaded } = await lookAtAll(req, items, { isJudged: false })
  const problems = [...found].flatMap(([key, each]) =>
    each.map(({ path, code, message, reason }): Problem => {
      const title = loaded.get(key)?.document.newest.doc
      const why: Reason | string = reason ?? message
      return {
        path: path ? `${key}/${path}` : key,
        code,
        ...worded('reason.release.ofText', { title: title ? titleOf(title) : key, why }),
      }
    }),
  )
  const said = worded('reason.release.blocked', { count: found.size })
  return new WorkflowError(422, said, { code: 'blocked', problems })
}

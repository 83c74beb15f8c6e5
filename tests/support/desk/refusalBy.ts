import { WorkflowError } from '@/workflow/errors'

/** How something was refused, as `403 role`; `done` when it was not. Other errors are thrown on. */
export async function refusalBy(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof WorkflowError) return `${error.status} ${error.data.code}`
    throw error
  }
}

import { APIError } from 'payload'
import type { Problem } from './domain/requirements'

export type WorkflowErrorData = { code: string; problems?: Problem[]; expected?: string; changes?: unknown }

/**
 * A refusal: `status` for HTTP, `data.code` for programs, `message` for people. It has a name and data of its
 * own because a production build minifies class names, and Payload hides errors it cannot name.
 */
export class WorkflowError extends APIError {
  declare data: WorkflowErrorData

  constructor(status: number, message: string, data: WorkflowErrorData) {
    super(message, status, { ...data }, true)
    this.name = 'WorkflowError'
  }
}

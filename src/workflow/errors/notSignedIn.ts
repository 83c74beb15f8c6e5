import { NOT_SIGNED_IN } from '../domain/can'
import { WorkflowError } from '../errors'

/** The refusal of everybody who is not staff, before anything is looked up. */
export const notSignedIn = () =>
  new WorkflowError(NOT_SIGNED_IN.status, NOT_SIGNED_IN.message, { code: NOT_SIGNED_IN.code })

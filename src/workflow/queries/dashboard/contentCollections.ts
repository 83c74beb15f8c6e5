import type { PayloadRequest } from 'payload'

/** The collections whose documents pass the workflow. */
export const contentCollections = ({ payload }: PayloadRequest) =>
  payload.config.collections.filter(({ custom }) => custom?.hasWorkflow)

import { Refusal } from '../Refusal'

/** The answer to a filter or an order that the public is not offered. */
export const unaskable = (what: string): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: `You cannot filter or sort by ${what}. Use a field of the document itself that is in its answer.`,
    status: 400,
  })

import { z } from 'zod'

const busy = z.object({ errors: z.tuple([z.object({ code: z.literal('busy') })]).rest(z.unknown()) })

/** Whether an answer says that the database was busy and nothing was changed (see `lib/errors/describeError`). */
export const answersBusy = async (response: Response): Promise<boolean> => {
  if (response.status !== 503) return false
  return busy.safeParse(await response.clone().json()).success
}

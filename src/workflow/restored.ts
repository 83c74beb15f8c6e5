import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answer, bodyOf, parse } from './answer'
import { resumeAfterRestore } from './commands/afterRestore'

/** `POST /api/jobs/resume`: lets what was restored from a backup publish what is due, and send mail. */
export const resumeEndpoint: Endpoint = {
  path: '/resume',
  method: 'post',
  custom: { access: 'administrator' },
  handler: (req) =>
    answer(req, async () => {
      parse(z.strictObject({}), await bodyOf(req))
      await resumeAfterRestore(req)
      return { heldSince: null }
    }),
}

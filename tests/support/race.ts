import { z } from 'zod'

const Changes = z.array(z.object({ who: z.string(), what: z.string(), at: z.iso.datetime() })).min(1)
/** A transition says it beside the errors, a save in the error's data. */
const Stale = z.union([
  z.object({
    errors: z.tuple([z.object({ code: z.literal('stale') })]),
    changes: Changes,
    expected: z.string(),
  }),
  z
    .object({
      errors: z.tuple([
        z.object({ code: z.literal('stale'), data: z.object({ changes: Changes, expected: z.string() }) }),
      ]),
    })
    .transform(({ errors: [{ data }] }) => data),
])

/** What the answers to people who did the same thing at the same moment say. */
export function raceOf(answers: readonly { status: number; body: unknown }[]) {
  const statuses = answers.map(({ status }) => status).sort()
  const losers = answers.filter(({ status }) => status === 409).map(({ body }) => Stale.parse(body))
  return {
    statuses,
    winner: answers.findIndex(({ status }) => status < 300),
    /** Whom and what the losers are told to be the last change, each only once. */
    blamed: [...new Set(losers.map(({ changes: [last] }) => `${last?.who}: ${last?.what}`))],
    /** The steps at which the losers are told that the document is now. */
    steps: [...new Set(losers.map(({ expected }) => expected))],
  }
}

/** The statuses of `size` people of whom one wins. */
export const oneWins = (size: number) => [200, ...Array.from({ length: size - 1 }, () => 409)]

import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { actorOf, type PersonActor } from './domain/actor'
import { answerRefusal, notSignedIn, WorkflowError } from './errors'

/** Does what a member of staff asked for, and answers with it, or with the refusal in words. */
export async function answer(
  req: PayloadRequest,
  work: (actor: PersonActor) => Promise<object>,
): Promise<Response> {
  try {
    const actor = actorOf(req.user)
    if (!actor) throw notSignedIn()
    return Response.json(await work(actor), { headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    return answerRefusal(error, req)
  }
}

export const bodyOf = async (req: PayloadRequest): Promise<unknown> => (await req.json?.()) ?? {}

/** What an address asks for, beside the language: the front door names one to each request that names none. */
export const queryOf = ({ searchParams }: Pick<PayloadRequest, 'searchParams'>): Record<string, string> =>
  Object.fromEntries([...searchParams].filter(([name]) => name !== 'locale'))

/** @throws WorkflowError 400 that names the part that is wrong */
export function parse<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new WorkflowError(400, 'The request is not as it should be.', {
    code: 'malformed',
    problems: parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      code: 'malformed',
      message,
    })),
  })
}

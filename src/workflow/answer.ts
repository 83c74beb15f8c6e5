import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { env } from '@/lib/env'
import { malformedParts } from '@/lib/malformedParts'
import { actorOf, type PersonActor } from './domain/actor'
import { answerRefusal, notSignedIn, WorkflowError } from './errors'

/** Does what a member of staff asked for, and answers with it, or with the refusal in words. */
export const answer = (
  req: PayloadRequest,
  work: (actor: PersonActor) => Promise<object>,
): Promise<Response> => answerWith(req, async (actor) => ({ body: await work(actor) }))

/** Makes what a member of staff asked for, and answers 201 with it and where it is read: a path of the API. */
export const answerMade = (
  req: PayloadRequest,
  work: (actor: PersonActor) => Promise<{ body: object; path: string }>,
): Promise<Response> => answerWith(req, work)

async function answerWith(
  req: PayloadRequest,
  work: (actor: PersonActor) => Promise<{ body: object; path?: string }>,
): Promise<Response> {
  try {
    const actor = actorOf(req.user)
    if (!actor) throw notSignedIn()
    const { body, path } = await work(actor)
    const headers = {
      'Cache-Control': 'private, no-store',
      ...(path !== undefined && { Location: `${env.SERVER_URL}/api${path}` }),
    }
    return Response.json(body, { status: path === undefined ? 200 : 201, headers })
  } catch (error) {
    return answerRefusal(error, req)
  }
}

export const bodyOf = async (req: PayloadRequest): Promise<unknown> => (await req.json?.()) ?? {}

/** What an address asks for, beside the language: the front door names one to each request that names none. */
export const queryOf = ({ searchParams }: Pick<PayloadRequest, 'searchParams'>): Record<string, string> =>
  Object.fromEntries([...searchParams].filter(([name]) => name !== 'locale'))

/** A body. @throws WorkflowError 400 that names the part that is wrong */
export const parse = <T>(schema: z.ZodType<T>, given: unknown): T =>
  parsedAs({ code: 'malformed', message: 'The request is not as it should be.' }, schema, given)

/**
 * What an address asks for.
 * @param given the parameters, where they are not just those of the address
 * @throws WorkflowError 400 that names the parameter that is wrong
 */
export const parseQuery = <T>(
  schema: z.ZodType<T>,
  req: Pick<PayloadRequest, 'searchParams'>,
  given: unknown = queryOf(req),
): T => parsedAs({ code: 'malformedQuery', message: 'The query cannot be read.' }, schema, given)

type Whole = { code: string; message: string }

function parsedAs<T>({ code, message }: Whole, schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = malformedParts(schema, given, parsed.error.issues).map((part) => ({
    path: '',
    ...part,
    code,
  }))
  throw new WorkflowError(400, message, { code, problems })
}

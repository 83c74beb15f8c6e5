import { z } from 'zod'
import { shared } from '@/cache/shared'
import { CONTENT_SLUGS } from '@/contentTypes'
import { announceDeprecation } from '@/lib/http/deprecations'
import type { PublicError } from '@/lib/errors/PublicError'
import { requestContext } from '@/lib/requestContext'
import { anyContent } from './anyContent'
import { askAgainWhileBusy } from './askAgainWhileBusy'
import { asProblem } from './asProblem'
import { askToSignIn, SIGN_IN } from './askToSignIn'
import { bodyLimit } from './bodyLimit'
import { chooseLocale } from './chooseLocale'
import { cleanBody } from './cleanBody'
import { dressAnswer } from './dressAnswer'
import { dressFile } from './dressFile'
import { sessionRefusal } from './endedSession'
import { effectiveRequest } from './effectiveRequest'
import { withRange } from './fileRange'
import { tagOfFile } from './fileRow'
import { forgetLanguage } from './forgetLanguage'
import { goneIfWithdrawn } from './goneIfWithdrawn'
import { isAnonymous } from './isAnonymous'
import { isClosed, isOfStaffAlone } from './isClosed'
import { isFile } from './isFile'
import { isRead } from './isRead'
import { isSignedIn } from './isSignedIn'
import { languages } from './languages'
import { LIMITS } from './limits'
import { problemWith } from './problemWith'
import { inProgramsName, programBehind, programRefusal } from './programs'
import { pastProblem, readersProblem } from './readersProblem'
import { readBody } from './readBody'
import { refusal } from './refusal'
import type { RestHandler } from './RestHandler'
import { sessionProblem } from './sessionProblem'
import { withdrawal } from './withdrawal'
import { withLocation } from './withLocation'
import { withReasons } from './withReasons'
import { writersProblem } from './writersProblem'

const tooLarge = (limit: number) => ({
  code: 'tooLarge',
  message: `The body is larger than ${limit} bytes.${limit > LIMITS.anonymousBody ? '' : ' Sign in to send more.'}`,
})
const NO_FILE = { code: 'notFound', message: 'There is no such file.' }
/** With the length of the file, in the header that says it. */
const outOfRange = ({ headers }: Response): Response => {
  const length = /\d+$/.exec(headers.get('content-range') ?? '')?.[0]
  const message = `The file has no such part: it has ${length ?? 'fewer'} bytes.`
  return Response.json({ errors: [{ code: 'rangeNotSatisfiable', message }] }, { headers, status: 416 })
}
const CLOSED = { code: 'notFound', message: 'There is nothing here.' }

const answer = async (
  handler: RestHandler,
  ...[request, args]: Parameters<RestHandler>
): Promise<Response> => {
  if (isClosed(request.url)) return refusal(404, CLOSED)
  const gate = await programBehind(request)
  const ended = gate ? programRefusal(gate) : await sessionRefusal(request)
  if (ended) return refusal(ended.status, ...ended.errors)
  if (!gate && isOfStaffAlone(request.url) && !(await isSignedIn(request))) return refusal(401, SIGN_IN)

  const isKnown = gate ? () => Promise.resolve(true) : isSignedIn
  const limit = request.body ? await bodyLimit(request, isKnown) : 0
  const sent = await readBody(request, limit)
  if (!sent) return refusal(413, tooLarge(limit))

  const problem = await problemWith(request, sent)
  if (problem && !problem.isOfQuery) return refusal(problem.status, problem.error)
  const body = cleanBody(request.headers, sent)
  const meant = effectiveRequest(request, body)
  const wrong = [
    ...writersProblem(meant, { isProgram: gate !== undefined }),
    ...(await queryProblems(request, meant, { isProgram: gate !== undefined, isReadable: !problem })),
  ]
  if (problem && !wrong.some(({ path }) => path === problem.error.path)) wrong.push(problem.error)
  if (wrong.length > 0) return refusal(400, ...wrong)
  const address = chooseLocale(meant.url, await languages())
  if (typeof address !== 'string') return refusal(400, address)
  const { headers, method, signal } = meant
  const sought = { headers, method, signal, url: address }
  const stray = gate ? [] : await sessionProblem(sought, body, (asked) => handler(asked, argumentsFor(asked)))
  if (stray.length > 0 && (await isSignedIn(request))) return refusal(422, ...stray)

  const isOfFile = isFile(request.url)
  const response = await askAgainWhileBusy(async () => {
    // A request is read once; another try needs another one.
    const again = effectiveRequest(request, body)
    const asked = new Request(address, isOfFile ? await withRange(again, request.method, tagOfFile) : again)
    const answering = gate ? inProgramsName(handler, gate) : handler
    forgetLanguage(asked)
    return answering(asked, args)
  })
  // Payload says 500 of a file that is not on the disk (its log names it), and to visitors 403 of one that is not there
  // as of one that no public text shows: they learn of neither whether it is.
  if (isOfFile && !gate && (response.status === 500 || response.status === 403)) return refusal(404, NO_FILE)
  if (isOfFile && response.status === 416) return outOfRange(response)
  const told = await goneIfWithdrawn(meant, response, withdrawal)
  const answered = await withLocation(meant, await withReasons(told))
  return gate ? answered : askToSignIn(meant, answered)
}

/** What Next would give a route for this address. */
const argumentsFor = ({ url }: Request): Parameters<RestHandler>[1] => ({
  params: Promise.resolve({ slug: new URL(url).pathname.split('/').slice(2) }),
})

/**
 * What is wrong with what is asked. A header or a cookie alone makes nobody a member of the staff: who it is, is looked up
 * where it makes a difference.
 */
const queryProblems = async (
  request: Request,
  meant: Request,
  { isProgram, isReadable }: { isProgram: boolean; isReadable: boolean },
): Promise<PublicError[]> => {
  const ofReaders = isProgram ? [] : await readersProblem(meant, { isReadable })
  const isOfReader = ofReaders.length > 0 && (isAnonymous(request) || !(await isSignedIn(request)))
  return isOfReader ? ofReaders : pastProblem(meant)
}

const refused = z.object({ errors: z.tuple([z.object({ code: z.string() })]).rest(z.unknown()) })

/** Tells the log, which has a line for each refused request, why this one was. */
const noteReason = async (response: Response): Promise<void> => {
  const context = requestContext.getStore()
  if (!context || response.status < 400) return
  const { data } = refused.safeParse(await response.clone().json())
  if (data) context.code = data.errors[0].code
}

const CONTENT = new RegExp(
  `^/api/(?:${[...CONTENT_SLUGS, 'content', 'globals/site', 'catalog.jsonld', 'changes', 'docs', 'openapi.json', 'vocabularies'].join('|')})(?:/|$)`,
)

/** What everybody may read, and whose changes the outbox announces. */
const isOfContent = (request: Request): boolean =>
  isRead(request) && isAnonymous(request) && CONTENT.test(new URL(request.url).pathname)

/** Tells the front door that it may keep this answer, until anything is published. */
const tellDoor = (began: number): void => {
  const context = requestContext.getStore()
  if (context) context.made = { tags: anyContent(), until: context.until ?? null, began }
}

/**
 * Wraps one of Payload's handlers in what HTTP expects of a public API: limits, clear refusals,
 * another try when the database was busy, 410, HEAD, entity tags, caching and cross-origin headers.
 */
export const serveApi =
  (handler: RestHandler): RestHandler =>
  async (request, args) => {
    const began = shared().store.renders.tick()
    const response = await asProblem(request, await answer(handler, request, args))
    await noteReason(response)
    if (response.status === 200 && isOfContent(request)) tellDoor(began)
    announceDeprecation(request, response.headers)
    return isFile(request.url) && response.status < 400
      ? dressFile(request, response, tagOfFile)
      : dressAnswer(request, response)
  }

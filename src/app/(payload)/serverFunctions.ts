import config from '@payload-config'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { getPayload } from 'payload'
import { z } from 'zod'
import { CallRefused } from '@/lib/errors/CallRefused'
import { describeError } from '@/lib/errors/describeError'
import type { PublicError } from '@/lib/errors/PublicError'
import { requestContext } from '@/lib/requestContext'
import { sizeProblem } from '@/lib/sizeProblem'
import { importMap } from './admin/importMap.js'
import { isSignedIn } from './api/http/isSignedIn'

const text = z.string().max(500)
const id = z.union([text, z.number()]).nullish()
const record = z.looseObject({}).nullish()

/** What every one of them is asked for: a collection or a global, whose fields Payload looks up by these names. */
const place = z.looseObject({
  collectionSlug: text.nullish(),
  globalSlug: text.nullish(),
  schemaPath: text.nullish(),
})

const query = z
  .looseObject({ limit: z.coerce.number().nullish(), page: z.coerce.number().nullish() })
  .nullish()

/**
 * The server functions that our admin calls, and the shape of what it sends. Payload looks a name up in an object
 * without asking whether that is its own ("constructor" answers too), and offers more than we use: scheduling, copying
 * between languages, folders, widgets.
 */
const FUNCTIONS = {
  'form-state': place.extend({
    id,
    data: record,
    docPermissions: record,
    docPreferences: record,
    documentFormState: record,
    formState: record,
    operation: z.enum(['create', 'update']).nullish(),
    select: record,
    skipClientConfigAuth: z.undefined().optional(),
  }),
  'render-document': place.extend({
    docID: id,
    initialData: z.union([record, z.literal(false)]),
    paramsOverride: record,
  }),
  'render-document-slots': place.extend({ id }),
  'render-field': place.extend({ initialValue: z.unknown().optional(), path: text.nullish() }),
  'render-list': place.extend({ drawerSlug: text.nullish(), query }),
  'table-state': place.extend({ collectionSlug: z.union([text, z.array(text)]).nullish(), query }),
} as const

const isOurs = (name: unknown): name is keyof typeof FUNCTIONS =>
  typeof name === 'string' && Object.hasOwn(FUNCTIONS, name)

/**
 * Ends the call with a status that Next has none for. Not with Next's `notFound`: after that it draws the page anew and
 * puts it in the place of the form, with all that was typed.
 */
const refuse = (status: number, { code, message }: Partial<PublicError> = {}): never => {
  const context = requestContext.getStore()
  if (context) Object.assign(context, { status, ...(code && { code }) })
  throw new CallRefused(message)
}

/**
 * Calls one of Payload's server functions for a member of staff: who asks is looked at first, then what for.
 * @param call as the browser sent it
 */
export const callServerFunction = async (call: unknown): Promise<unknown> => {
  const context = requestContext.getStore()
  if (context) context.hasCalled = true
  if (!(await isSignedIn({ headers: await headers() }))) return refuse(401)

  const { success, data } = z.object({ name: z.string(), args: z.unknown().optional() }).safeParse(call)
  if (!success || !isOurs(data.name)) return refuse(404)
  const tooMuch = sizeProblem(data.args)
  if (tooMuch) return refuse(413, { code: 'tooLarge', message: tooMuch })
  const args = FUNCTIONS[data.name].safeParse(data.args)
  if (!args.success) return refuse(400)
  try {
    return await handleServerFunctions({ name: data.name, args: { ...args.data }, config, importMap })
  } catch (error) {
    unstable_rethrow(error)
    // What the shapes above let through and Payload cannot use: a field, a document or a collection that is not there.
    const { logger } = await getPayload({ config })
    logger.warn({ msg: `The server function "${data.name}" could not be carried out`, reason: String(error) })
    const { status } = describeError(error)
    return refuse(status === 500 ? 400 : status)
  }
}

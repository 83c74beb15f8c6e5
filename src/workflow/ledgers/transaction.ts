import {
  commitTransaction,
  initTransaction,
  killTransaction,
  createLocalReq,
  type PayloadRequest,
} from 'payload'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { isBusy } from '@/lib/errors/isBusy'
import { keepOthersOut } from '@/lib/transaction'

/** How often the whole is run again when the database says that two transactions met. */
const ATTEMPTS = 10

type Frame = {
  /** The keys of what the work reads and changes: nobody else changes that meanwhile. */
  about: readonly string[]
  /** By default the caller’s. */
  locale?: Locale
}

/** Does the work in one transaction, on a request of its own in the caller’s name. */
export async function inTransaction<T>(
  caller: PayloadRequest,
  { about, locale = isLocale(caller.locale) ? caller.locale : DEFAULT_LOCALE }: Frame,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const req = await requestFor(caller, { locale })
    await initTransaction(req)
    try {
      await keepOthersOut(req, about)
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt === ATTEMPTS || !isBusy(error)) throw error
    }
  }
}

/**
 * A request of the workflow's own: its transaction and locale are nobody else's, and reading in all locales
 * cannot change those of the caller.
 */
export async function requestFor(
  caller: PayloadRequest,
  { locale, isVisitor = false }: { locale?: string; isVisitor?: boolean } = {},
): Promise<PayloadRequest> {
  const req = await createLocalReq(
    {
      context: { isVisitor },
      ...(locale && { locale }),
      ...(!isVisitor && caller.user && { user: caller.user }),
    },
    caller.payload,
  )
  if (isVisitor) req.user = null
  // Whoever asked is answered in their language.
  req.i18n = caller.i18n
  req.t = caller.t
  return req
}

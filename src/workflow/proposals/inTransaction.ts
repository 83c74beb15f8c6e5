import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { isBusy } from '@/lib/errors/isBusy'
import { requestFor } from '../documents/requestFor'

/** How often the whole is run again when the database says that two transactions met. */
const ATTEMPTS = 10

/** Does the work in one transaction, on a request of its own in the caller’s name and language. */
export async function inTransaction<T>(
  caller: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const req = await requestFor(caller, { locale: isLocale(caller.locale) ? caller.locale : DEFAULT_LOCALE })
    await initTransaction(req)
    try {
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt === ATTEMPTS || !isBusy(error)) throw error
    }
  }
}

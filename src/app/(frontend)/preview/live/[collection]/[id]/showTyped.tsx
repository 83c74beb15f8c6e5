'use server'
import { headers } from 'next/headers'
import { z } from 'zod'
import { getTyped } from '@/contentTypes/preview'
import { LOCALE_CODES } from '@/i18n/locales'
import { logger } from '@/lib/logger'
import { requestContext } from '@/lib/requestContext'
import type { LiveAnswer } from '@/ui/preview/LivePage'

/** Bytes of a form that somebody fills in; the front door lets a little more in. */
const MOST = 3 * 1024 * 1024

const Asked = z.object({
  collection: z.string().max(64),
  id: z.string().max(64),
  locale: z.enum(LOCALE_CODES),
})
const Typed = z.record(z.string(), z.unknown())

/** For staff: the page of a text as it stands in its form. It saves nothing. Whoever may not read it gets nothing. */
export async function showTyped(place: z.infer<typeof Asked>, typed: string): Promise<LiveAnswer> {
  const context = requestContext.getStore()
  if (context) context.hasCalled = true
  const asked = Asked.safeParse(place)
  const values = valuesIn(typed)
  if (!asked.success || !values) return { kind: 'nothing' }
  const { collection, id, locale } = asked.data
  try {
    const found = await getTyped({ ...asked.data, headers: await headers(), typed: values })
    if (found.kind !== 'page') return found
    const { site, view } = found
    const preview = { address: `/preview/${collection}/${id}`, bar: null }
    return { kind: 'page', page: view.show({ site, locale, preview }) }
  } catch (err) {
    // A form can hold what no text can: half a date, a picture that was deleted meanwhile.
    logger.warn({ msg: 'What was typed could not be shown', collection, id, err })
    return { kind: 'busy' }
  }
}

function valuesIn(typed: unknown): Record<string, unknown> | null {
  if (typeof typed !== 'string' || typed.length > MOST) return null
  try {
    return Typed.safeParse(JSON.parse(typed)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

import { linkedFile } from '@/content/linkedVersion'
import { isLocale } from '@/i18n/locales'

export const dynamic = 'force-dynamic'

type Args = { params: Promise<Record<'collection' | 'id' | 'key' | 'locale' | 'name', string>> }

/** A file of the version that is shown at the address above, public or not; no other file. */
export async function GET(_: Request, { params }: Args): Promise<Response> {
  const { locale, name, ...asked } = await params
  const file = isLocale(locale) ? await linkedFile({ ...asked, locale }, name) : null
  return file ?? new Response('There is no file at this address.\n', { status: 404 })
}

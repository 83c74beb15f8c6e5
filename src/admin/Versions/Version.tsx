import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

/** Leads to the screen that shows a saved text in words, beside the newest one; out of the trash, to its document. */
export const Version = ({ initPageResult, params }: DocumentViewServerProps) => {
  const { collectionConfig, docID, locale, req } = initPageResult
  const segments: unknown = params?.segments
  const names = Array.isArray(segments) ? segments.map(String) : []
  const isTrashed = names[2] === 'trash'
  const place = `/collections/${collectionConfig?.slug}/${isTrashed ? 'trash/' : ''}${docID}` as const
  const asked = new URLSearchParams({
    locale: locale?.code ?? String(req.locale),
    against: `version-${names.at(-1)}`,
  })
  const adminRoute = `/${req.payload.config.routes.admin.replace(/^\//, '')}` as const
  return redirect(formatAdminURL({ adminRoute, path: isTrashed ? place : `${place}/review?${asked}` }))
}

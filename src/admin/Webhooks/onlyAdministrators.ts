import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { actorOf } from '@/workflow/domain/actor'
import { mayManageWebhooks, WEBHOOK_COLLECTIONS } from '@/workflow/domain/webhooks'
import { onlyStaff } from '../DeskView'

/** Sends whoever is no administrator away, before anything is read. */
export function onlyAdministrators(
  page: AdminViewServerProps['initPageResult'],
  path: `/webhooks${string}`,
): void {
  onlyStaff(page, path)
  if (!mayManageWebhooks(actorOf(page.req.user))) redirect('/admin/unauthorized')
}

/** What the collections are called that somebody can be called about. */
export const collectionLabels = ({ i18n, payload }: PayloadRequest): Record<string, string> =>
  Object.fromEntries(
    WEBHOOK_COLLECTIONS.map((slug) => {
      const label =
        payload.config.collections.find((one) => one.slug === slug)?.labels.plural ??
        payload.config.globals.find((one) => one.slug === slug)?.label
      return [slug, labelIn(label, i18n.language) ?? slug]
    }),
  )

import { redirect } from 'next/navigation'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  children: ReactNode
  className: string
}

/**
 * Sends whoever is no staff away from a screen of ours, before anything is read for it: Payload lets everybody into a
 * view that was added.
 * @param path where it is: whoever signs in comes back to it
 */
export function onlyStaff({ permissions, req }: Props['initPageResult'], path: `/${string}`): void {
  if (permissions.canAccessAdmin) return
  const { searchParams: asked } = req
  const there = `/admin${path}${asked.size > 0 ? `?${asked}` : ''}`
  const signIn = `/admin/login?redirect=${encodeURIComponent(there)}`
  redirect(req.user ? '/admin/unauthorized' : signIn)
}

/** The frame of a screen of ours, with the desk's navigation and header. */
export const DeskView = ({ children, className, initPageResult, params, searchParams }: Props) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, visibleEntities }}
      locale={locale}
      user={user ?? undefined}
      // Payload draws them from the last to the first.
      viewActions={payload.config.admin.components.actions.toReversed()}
    >
      <main>
        <Gutter className={className}>{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}

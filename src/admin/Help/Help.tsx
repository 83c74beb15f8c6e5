import { redirect } from 'next/navigation'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { guides } from './guides'
import './help.css'

/** The guides within the product. It opens at the page of what the reader may do here. */
export const Help = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const t = deskWords(req.t)
  const asked = params?.segments?.[1]
  // Payload lets everybody into a view that was added.
  if (!permissions.canAccessAdmin)
    redirect(user ? '/admin/unauthorized' : `/admin/login?redirect=${encodeURIComponent('/admin/help')}`)

  const role = user && 'staffRoles' in user ? user.staffRoles[0] : undefined
  const guide = guides.find(({ name }) => name === (asked ?? role)) ?? guides[0]
  return (
    <DefaultTemplate
      {...{ i18n, payload, permissions, req, visibleEntities }}
      locale={locale}
      params={params}
      searchParams={searchParams}
      user={user ?? undefined}
    >
      <Gutter className="help">
        <nav aria-label={t('help.guides')} className="help__guides">
          <ul>
            {guides.map(({ name, title }) => (
              <li key={name}>
                <a aria-current={name === guide?.name ? 'page' : undefined} href={`/admin/help/${name}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {i18n.language !== 'en' && <p>{t('help.language')}</p>}
        {/* Our own pages, rendered when they were generated: nothing in them comes from a reader. */}
        <article className="help__text" dangerouslySetInnerHTML={{ __html: guide?.html ?? '' }} lang="en" />
      </Gutter>
    </DefaultTemplate>
  )
}

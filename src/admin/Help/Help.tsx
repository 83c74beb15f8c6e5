import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { DeskView, onlyStaff } from '../DeskView'
import { guides } from './guides'
import './help.css'

/** The guides within the product. It opens at the page of what the reader may do here. */
export const Help = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  onlyStaff(initPageResult, '/help')
  const { i18n, t: translate, user } = initPageResult.req
  const t = deskWords(translate)
  const asked = params?.segments?.[1]
  const role = user && 'staffRoles' in user ? user.staffRoles[0] : undefined
  const guide = guides.find(({ name }) => name === (asked ?? role)) ?? guides[0]
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="help">
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
    </DeskView>
  )
}

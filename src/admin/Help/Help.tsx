import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { DeskView, onlyStaff } from '../DeskView'
import { guideIn, guides } from './guides'
import './help.css'

/** The guides within the product. It opens at the page of what the reader may do here. */
export const Help = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  onlyStaff(initPageResult, '/help')
  const { i18n, t: translate, user } = initPageResult.req
  const t = deskWords(translate)
  const asked = params?.segments?.[1]
  const role = user && 'staffRoles' in user ? user.staffRoles[0] : undefined
  const guide = guides.find(({ name }) => name === (asked ?? role)) ?? guides[0]
  const text = guide && guideIn(guide, i18n.language)
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="help">
      <nav aria-label={t('help.guides')} className="help__guides">
        <ul>
          {guides.map((one) => {
            const { language, title } = guideIn(one, i18n.language)
            return (
              <li key={one.name}>
                <a
                  aria-current={one === guide ? 'page' : undefined}
                  href={`/admin/help/${one.name}`}
                  lang={language}
                >
                  {title}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      {text?.language !== i18n.language && <p>{t('help.language')}</p>}
      {/* Our own pages, rendered when they were generated: nothing in them comes from a reader. */}
      <article
        className="help__text"
        dangerouslySetInnerHTML={{ __html: text?.html ?? '' }}
        lang={text?.language}
      />
    </DeskView>
  )
}

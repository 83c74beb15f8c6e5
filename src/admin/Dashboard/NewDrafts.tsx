import { formatAdminURL } from 'payload/shared'
import type { DeskWords } from '@/i18n/desk/words'
import type { DashboardContents } from '@/workflow/queries/dashboard'

type Props = {
  adminRoute: `/${string}`
  kinds: DashboardContents['kinds']
  language: string
  t: DeskWords
}

/** Where an author begins: one link for each kind of text that they may write. */
export const NewDrafts = ({ adminRoute, kinds, language, t }: Props) =>
  kinds.length > 0 && (
    <p className="desk__new">
      {t('dashboard.begin')}{' '}
      {kinds.map(({ collection, kind }, index) => (
        <span key={collection}>
          {index > 0 && ', '}
          <a href={formatAdminURL({ adminRoute, path: `/collections/${collection}/create` })}>
            {/* German writes nouns with a capital letter. */}
            {language === 'de' ? kind : kind.toLowerCase()}
          </a>
        </span>
      ))}
    </p>
  )

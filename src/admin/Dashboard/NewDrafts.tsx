import { formatAdminURL } from 'payload/shared'
import type { DashboardContents } from '@/workflow/queries/dashboard'

type Props = { adminRoute: `/${string}`; kinds: DashboardContents['kinds'] }

/** Where an author begins: one link for each kind of text that they may write. */
export const NewDrafts = ({ adminRoute, kinds }: Props) =>
  kinds.length > 0 && (
    <p className="desk__new">
      Begin a new one:{' '}
      {kinds.map(({ collection, kind }, index) => (
        <span key={collection}>
          {index > 0 && ', '}
          <a href={formatAdminURL({ adminRoute, path: `/collections/${collection}/create` })}>
            {kind.toLowerCase()}
          </a>
        </span>
      ))}
    </p>
  )

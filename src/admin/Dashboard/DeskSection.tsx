import { Pill } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import type { DeskList } from '@/workflow/queries/dashboard/page'
import { stateOf } from '@/workflow/domain/table'
import { facesInWords } from '@/workflow/domain/words'
import { toneOf } from '../Workflow/toneOf'
import { When } from '../Workflow/When'

type Props = {
  adminRoute: `/${string}`
  children?: ReactNode
  empty: string
  /** what is said when there are more than are shown */
  more?: string
  /** of texts that are all public: their state needs no word */
  isPublic?: boolean
  list: DeskList
  title: string
}

/** One list of the dashboard with its count. */
export const DeskSection = ({
  adminRoute,
  children,
  empty,
  isPublic,
  list,
  more = 'The newest are shown; find the others in the lists.',
  title,
}: Props) => (
  <section className="desk__section">
    <h2>
      {title} <span className="desk__count">{list.total}</span>
    </h2>
    {list.total === 0 && <p className="desk__empty">{empty}</p>}
    <ul>
      {list.items.map(({ at, collection, faces, id, kind, language, note, title: text, version }) => (
        <li key={`${collection}/${id}`}>
          <a
            href={formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}?locale=${language}` })}
          >
            {text}
          </a>
          {!isPublic && (
            <Pill pillStyle={toneOf(stateOf(faces))} size="small">
              {facesInWords(faces, version)}
            </Pill>
          )}
          <p className="desk__about">
            {kind}, <When at={at} />
          </p>
          {note && <p className="desk__note">{note}</p>}
        </li>
      ))}
    </ul>
    {list.total > list.items.length && <p className="desk__empty">{more}</p>}
    {children}
  </section>
)

import { Pill } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import type { DeskList } from '@/workflow/queries/dashboard/page'
import { stateOf } from '@/workflow/domain/table'
import type { DeskWords } from '@/i18n/desk/words'
import { facesInWords } from '../Workflow/facesInWords'
import { reviewAddress } from '../Review/reviewAddress'
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
  /** of texts that wait for a decision: they open on the screen to decide on, not in the form */
  isToDecide?: boolean
  list: DeskList
  /** how the moment of a text is said; by default in the reader's time zone */
  sayMoment?: (at: string) => ReactNode
  t: DeskWords
  title: string
}

/** One list of the dashboard with its count. */
export const DeskSection = ({
  adminRoute,
  children,
  empty,
  isPublic,
  isToDecide,
  list,
  more,
  sayMoment = (at) => <When at={at} />,
  t,
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
            href={
              isToDecide
                ? reviewAddress(adminRoute, { collection, id, language })
                : formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}?locale=${language}` })
            }
          >
            {text}
          </a>
          {!isPublic && (
            <Pill pillStyle={toneOf(stateOf(faces))} size="small">
              {facesInWords(t, faces, version)}
            </Pill>
          )}
          <p className="desk__about">
            {kind}, {sayMoment(at)}
          </p>
          {note && <p className="desk__note">{note}</p>}
        </li>
      ))}
    </ul>
    {list.total > list.items.length && <p className="desk__empty">{more ?? t('dashboard.more')}</p>}
    {children}
  </section>
)

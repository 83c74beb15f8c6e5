import { Pill } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Where } from 'payload'
import { Fragment, type ReactNode } from 'react'
import type { DeskList } from '@/workflow/queries/dashboard/page'
import { stateOf } from '@/workflow/domain/table'
import { facesInWords } from '@/workflow/domain/words'
import type { DeskWords } from '@/i18n/desk/words'
import { dayInWords } from '../Workflow/institutionTime'
import { reviewAddress } from '../Review/reviewAddress'
import { filterQuery } from '../Workflow/listViews'
import { toneOf } from '../Workflow/toneOf'
import { When } from '../Workflow/When'

type Item = DeskList['items'][number]

type Props = {
  adminRoute: `/${string}`
  children?: ReactNode
  empty: string
  /** which of them are shown, where there are more */
  more: string
  /** where all of them are, where that is one screen */
  whole?: ReactNode
  /** the filter of the lists of their collections by which all of them are found */
  where?: Where
  /** of texts that are all public: their state needs no word */
  isPublic?: boolean
  /** of texts that wait for a decision: they open on the screen to decide on, not in the form */
  isToDecide?: boolean
  /** of texts whose moment is when they began to be what they are */
  isSince?: boolean
  language: string
  list: DeskList
  /** what somebody said with a text, where this list says it */
  saidWith: (item: Item) => string | undefined
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
  isSince,
  isToDecide,
  language,
  list,
  more,
  whole,
  where,
  saidWith,
  sayMoment,
  t,
  title,
}: Props) => (
  <section className="desk__section">
    <h2>
      {title} <span className="desk__count">{list.total}</span>
    </h2>
    {list.total === 0 && <p className="desk__empty">{empty}</p>}
    <ul>
      {list.items.map((item) => (
        <li key={`${item.collection}/${item.id}`}>
          <a
            href={
              isToDecide
                ? reviewAddress(adminRoute, item)
                : formatAdminURL({
                    adminRoute,
                    path: `/collections/${item.collection}/${item.id}?locale=${item.language}`,
                  })
            }
          >
            {item.title}
          </a>
          {!isPublic && (
            <Pill pillStyle={toneOf(stateOf(item.faces))} size="small">
              {facesInWords(t, item.faces, item.version)}
            </Pill>
          )}
          <About
            item={item}
            language={language}
            moment={
              sayMoment?.(item.at) ?? (
                <>
                  {isSince && `${t('dashboard.since')} `}
                  <When at={item.at} />
                </>
              )
            }
            said={saidWith(item)}
            t={t}
          />
        </li>
      ))}
    </ul>
    {list.total > list.items.length && (
      <p className="desk__empty">
        {more} {whole}
        {where && (
          <InLists adminRoute={adminRoute} collections={list.collections ?? []} t={t} where={where} />
        )}
      </p>
    )}
    {children}
  </section>
)

type InListsProps = {
  adminRoute: `/${string}`
  collections: NonNullable<DeskList['collections']>
  t: DeskWords
  where: Where
}

/** The lists in which all of them are, each with only those. */
const InLists = ({ adminRoute, collections, t, where }: InListsProps) =>
  collections.length > 0 && (
    <>
      {t('dashboard.all')}{' '}
      {collections.map(({ kinds, slug }, index) => (
        <Fragment key={slug}>
          {index > 0 && ', '}
          <a href={formatAdminURL({ adminRoute, path: `/collections/${slug}?${filterQuery(where)}` })}>
            {kinds}
          </a>
        </Fragment>
      ))}
    </>
  )

type AboutProps = {
  item: Item
  language: string
  moment: ReactNode
  said: string | undefined
  t: DeskWords
}

/** Since when, from whom, by whom, for whom, by when, and with which words. */
const About = ({ item, language, moment, said, t }: AboutProps) => {
  const { dueOn, forWhom, from, isOverdue, kind, note, publishedBy } = item
  const day = dueOn && dayInWords(dueOn, language)
  return (
    <>
      <p className="desk__about">
        {kind}, {moment}
        {from && <> · {t('dashboard.from', { name: from })}</>}
        {publishedBy && <> · {t('dashboard.publishedBy', { name: publishedBy })}</>}
        {forWhom && <> · {t('dashboard.forWhom', { name: forWhom })}</>}
      </p>
      {day && (
        <p className={isOverdue ? 'desk__overdue' : 'desk__about'}>
          {t(isOverdue ? 'assignment.overdue' : 'assignment.due', { day })}
        </p>
      )}
      {said && <p className="desk__note">{said}</p>}
      {note && <p className="desk__note">{note}</p>}
    </>
  )
}

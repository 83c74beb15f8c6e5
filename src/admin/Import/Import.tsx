import { notFound } from 'next/navigation'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { deskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { writingRefusalOf } from '@/workflow/domain/can'
import { MOST_ROWS } from '@/workflow/domain/import'
import { columnsOf, isDerived, columnLabel } from '@/workflow/queries/import/columns'
import { DeskView, onlyStaff } from '../DeskView'
import { ImportForm } from './ImportForm'
import './import.css'

/** Makes drafts of the texts of a file, after a look at all of them. */
export const Import = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const slug = params?.segments?.[1]
  onlyStaff(initPageResult, typeof slug === 'string' && /^[a-z-]+$/.test(slug) ? `/import/${slug}` : '/')
  const { req } = initPageResult
  const t = deskWords(req.t)
  const config = contentNamed(req, slug)
  if (!config) notFound()
  const { language } = req.i18n
  const name = labelIn(config.labels.plural, language) ?? config.slug
  const isRefused = writingRefusalOf(actorOf(req.user))
  const columns = columnsOf(config)
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="import">
      <p>
        <a href={`/admin/collections/${config.slug}`}>{t('import.back', { name })}</a>
      </p>
      <h1>{t('import.title', { name })}</h1>
      {isRefused ? (
        <p>{t('import.notForYou')}</p>
      ) : (
        <>
          <p className="import__lead">{t('import.lead', { most: MOST_ROWS })}</p>
          <ImportForm collection={config.slug} />
          <details className="import__columns">
            <summary>{t('import.columns')}</summary>
            <p>{t('import.columnsHint')}</p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('import.column')}</th>
                  <th scope="col">{t('import.field')}</th>
                </tr>
              </thead>
              <tbody>
                {columns
                  .filter((column) => !isDerived(column, columns))
                  .map((column) => (
                    <tr key={column.path}>
                      <th scope="row">
                        <code>{column.path}</code>
                      </th>
                      <td>{columnLabel(column, language)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </DeskView>
  )
}

const contentNamed = ({ payload }: PayloadRequest, slug: unknown) => {
  if (typeof slug !== 'string' || !Object.hasOwn(payload.collections, slug)) return null
  const { config } = payload.collections[slug as CollectionSlug]
  return config.custom.hasWorkflow ? config : null
}

import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { listWebhooks } from '@/workflow/queries/webhooks'
import { DeskView } from '../DeskView'
import { collectionLabels, onlyAdministrators } from './onlyAdministrators'
import { WebhookForm } from './WebhookForm'
import './webhooks.css'

/** Whom we call after public changes, and a form for one more. */
export const Webhooks = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  onlyAdministrators(initPageResult, '/webhooks')
  const { req } = initPageResult
  const t = deskWords(req.t)
  const labels = collectionLabels(req)
  const rows = await listWebhooks(req)
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="webhooks">
      <h1>{t('webhooks.title')}</h1>
      <p className="webhooks__quiet">{t('webhooks.lead')}</p>
      {rows.length === 0 ? (
        <p>{t('webhooks.none')}</p>
      ) : (
        <table>
          <caption className="webhooks__hidden">{t('webhooks.title')}</caption>
          <thead>
            <tr>
              {(['name', 'address', 'collections', 'state'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`webhooks.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, address, collections, name, paused }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/admin/webhooks/${id}`}>{name}</a>
                </th>
                <td data-label={t('webhooks.address')}>{address}</td>
                <td data-label={t('webhooks.collections')}>
                  {collections.map((slug) => labels[slug] ?? slug).join(', ') || t('webhooks.all')}
                </td>
                <td data-label={t('webhooks.state')}>{t(`webhooks.state.${paused ?? 'on'}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{t('webhooks.new')}</h2>
      <WebhookForm labels={labels} />
    </DeskView>
  )
}

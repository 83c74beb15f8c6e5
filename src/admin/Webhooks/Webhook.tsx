import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { webhookPage } from '@/workflow/queries/webhooks'
import { DeskView } from '../DeskView'
import { SaidWhen } from '../Workflow/When'
import { WebhookActs } from './WebhookActs'
import { Deliveries } from './Deliveries'
import { collectionLabels, onlyAdministrators } from './onlyAdministrators'
import { WebhookForm } from './WebhookForm'
import './webhooks.css'

const ID = /^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i

/** One webhook: where it stands, what can be done with it, what became of its calls, and its settings. */
export const Webhook = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const id = params?.segments?.[1] ?? ''
  onlyAdministrators(initPageResult, ID.test(id) ? `/webhooks/${id}` : '/webhooks')
  const { req } = initPageResult
  const t = deskWords(req.t)
  const after = typeof searchParams?.after === 'string' ? searchParams.after : null
  const page = ID.test(id) ? await webhookPage(req, { id, after }) : null
  if (!page) notFound()
  const { deliveries, next, webhook } = page
  const { bothUntil, madeAt, madeBy, paused, pausedAt } = webhook
  const labels = collectionLabels(req)
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="webhooks">
      <p>
        <a href="/admin/webhooks">← {t('webhooks.back')}</a>
      </p>
      <h1>{webhook.name}</h1>
      <p className="webhooks__quiet">
        <SaidWhen at={madeAt} values={{ who: madeBy }} word="webhooks.by" />
      </p>
      <p className={paused ? 'webhooks__paused' : undefined}>
        <strong>{t(`webhooks.state.${paused ?? 'on'}`)}</strong>{' '}
        {pausedAt && <SaidWhen at={pausedAt} word="webhooks.since" />}
      </p>
      {paused && <p>{t(paused === 'restored' ? 'webhooks.resumeHint.restored' : 'webhooks.resumeHint')}</p>}
      {bothUntil && (
        <p>
          <SaidWhen at={bothUntil} word="webhooks.both" />
        </p>
      )}
      <WebhookActs id={id} isPaused={paused !== null} name={webhook.name} />
      <h2>{t('webhooks.deliveries')}</h2>
      <Deliveries id={id} labels={labels} rows={deliveries} />
      {(next || after) && (
        <nav aria-label={t('webhooks.deliveries')} className="webhooks__pages">
          {after && <a href={`/admin/webhooks/${id}`}>{t('webhooks.newest')}</a>}
          {next && <a href={`/admin/webhooks/${id}?after=${next}`}>{t('webhooks.older')}</a>}
        </nav>
      )}
      <h2>{t('webhooks.settings')}</h2>
      <WebhookForm labels={labels} saved={webhook} />
    </DeskView>
  )
}

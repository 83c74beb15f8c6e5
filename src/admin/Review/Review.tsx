import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { deskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { compareFields } from '@/workflow/domain/comparison/fields'
import { SAVE } from '@/workflow/domain/table'
import { reviewOf } from '@/workflow/queries/review'
import { wordingOf } from '@/workflow/queries/wording'
import { BringBack } from '../Versions/BringBack'
import { voidedBySave } from '../Workflow/voidedBySave'
import { BaseChooser } from './BaseChooser'
import { ComparedText } from './ComparedText'
import { reviewAddress } from './reviewAddress'
import { ReviewPanel } from './ReviewPanel'
import './review.css'

/**
 * The screen to decide on: the newest text of a document, marked against what readers see now, with the workflow
 * beside it, and the way to the next text that waits.
 */
export const Review = async ({ initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, docID, locale, req } = initPageResult
  const actor = actorOf(req.user)
  if (!actor || !collectionConfig || docID === undefined) notFound()
  const place = { collection: collectionConfig.slug, id: String(docID) }
  const against = typeof searchParams?.against === 'string' ? searchParams.against : undefined
  const { comparison, description, next } = await reviewOf(req, { actor, ...place, against })
  const t = deskWords(req.t)
  const language = locale?.code ?? req.locale
  const fields = compareFields(comparison.fields, {
    before: comparison.before,
    after: comparison.after,
    wording: wordingOf(req, comparison),
  })
  const { base } = comparison
  const mayBringBack =
    base?.kind === 'version' && !base.isErased && SAVE.by.some((role) => actor.staffRoles.includes(role))
  const api = `${req.payload.config.routes.api}/${place.collection}`
  const adminRoute = `/${req.payload.config.routes.admin.replace(/^\//, '')}` as const
  return (
    <main>
      <Gutter className="review">
        <SetDocumentStepNav
          collectionSlug={place.collection}
          id={place.id}
          pluralLabel={collectionConfig.labels.plural}
          useAsTitle={collectionConfig.admin.useAsTitle}
          view={t('review.title')}
        />
        <div className="review__columns">
          <section aria-label={t('review.text')} className="review__text">
            <BaseChooser
              bases={comparison.bases.map(({ at, kind, name, number }) => ({ at, kind, name, number }))}
              chosen={comparison.base?.name}
            />
            {mayBringBack && (
              <BringBack
                address={`${api}/versions/${base.name.replace('version-', '')}`}
                expected={description.expected}
                form={formatAdminURL({
                  adminRoute,
                  path: `/collections/${place.collection}/${place.id}?locale=${language}`,
                })}
                key={base.name}
                number={base.number}
                voids={voidedBySave(description)}
              />
            )}
            <ComparedText comparison={comparison} fields={fields} t={t} />
          </section>
          <ReviewPanel
            address={`${api}/${place.id}`}
            description={description}
            isToDecide={comparison.isToDecide}
            next={
              next && {
                href: reviewAddress(adminRoute, next),
                title: next.title,
                waiting: next.waiting,
              }
            }
          />
        </div>
      </Gutter>
    </main>
  )
}

import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { deskWords, type DeskWords } from '@/i18n/desk/words'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { languageTag } from '@/i18n/names'
import { dateFormat } from '@/lib/intl'
import { actorOf } from '@/workflow/domain/actor'
import { compareFields } from '@/workflow/domain/comparison/fields'
import type { Base } from '@/workflow/queries/comparison'
import { reviewOf } from '@/workflow/queries/review'
import { wordingOf } from '@/workflow/queries/wording'
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
  const { collectionConfig, docID, req } = initPageResult
  const actor = actorOf(req.user)
  if (!actor || !collectionConfig || docID === undefined) notFound()
  const place = { collection: collectionConfig.slug, id: String(docID) }
  const against = typeof searchParams?.against === 'string' ? searchParams.against : undefined
  const { comparison, description, next } = await reviewOf(req, { actor, ...place, against })
  const t = deskWords(req.t)
  const fields = compareFields(comparison.fields, {
    before: comparison.before,
    after: comparison.after,
    wording: wordingOf(req, comparison),
  })
  const adminRoute = `/${req.payload.config.routes.admin.replace(/^\//, '')}` as const
  return (
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
            bases={comparison.bases.map((base) => ({ name: base.name, label: labelOf(base, req, t) }))}
            chosen={comparison.base?.name}
          />
          <ComparedText comparison={comparison} fields={fields} t={t} />
        </section>
        <ReviewPanel
          address={`${req.payload.config.routes.api}/${place.collection}/${place.id}`}
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
  )
}

const labelOf = ({ kind, number, at }: Base, { i18n }: PayloadRequest, t: DeskWords): string => {
  const date = at
    ? dateFormat(languageTag(localeOf(i18n.language)), {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: DEFAULT_TIME_ZONE,
      }).format(new Date(at))
    : ''
  return t(`review.base.${kind}`, { number, date })
}

const localeOf = (language: string): Locale => (isLocale(language) ? language : DEFAULT_LOCALE)

import type { CollectionConfig, Field } from 'payload'
import type { LivesByTheClock } from '@/access/askWhen'
import { contentAccess } from '@/access/contentAccess'
import { hideUnpublished } from '@/access/hideUnpublished'
import { showPublicTime } from '@/access/publicTime'
import type { ContentType } from '@/contentTypes'
import { addressFields } from '@/fields/address'
import { markDemanded } from '@/fields/demanded'
import { describes } from '@/fields/describes'
import { historical } from '@/fields/historical'
import { chooseLanguage } from '@/fields/language/chooseLanguage'
import { languageFields } from '@/fields/language/languageFields'
import { selectLanguages } from '@/fields/language/selectLanguages'
import { knowLicense, license } from '@/fields/license'
import { meta } from '@/fields/meta'
import { slug } from '@/fields/slug'
import { topics } from '@/fields/topics'
import { labels } from '@/fields/vocabularies/labels'
import type { NeededToComplete } from '@/workflow/queries/contentProblems'
import type { ListAs } from '@/workflow/domain/listing'
import { withWorkflow } from '@/workflow/withWorkflow'

/**
 * What a collection demands of a complete text, as data in its `custom`: read by the workflow before somebody
 * else is asked to check it. Lengths and patterns are refused on saving already; this is about what is missing.
 */
interface Completeness {
  complete: readonly NeededToComplete[]
  /** the paths of the relations whose target must be public before this document can be */
  requiredPublic: readonly string[]
}

interface Content {
  slug: ContentType
  labels: { singular: string; plural: string }
  /** what belongs here, in one sentence for authors */
  description: string
  /** title, summary and body text: what an author sees first */
  text: Field[]
  relations: Field[]
  details: Field[]
  /** the columns of the list, after the title */
  columns: string[]
  complete: Completeness
  /** in which part of which list a public text stands, and what orders it there */
  listing: ListAs
  /** slugs that the site itself answers in this section */
  reservedSlugs?: readonly string[]
  hasTopics?: boolean
  /** after how many months a public text is to be looked at again, unless somebody says otherwise; without it, never */
  reviewAfterMonths?: number
  /** where its texts are in their lives by the clock: what `when=` asks a list for */
  when?: LivesByTheClock
}

/** Composes a content collection: the form in tabs, the shared fields, access, and the workflow. */
export const contentCollection = ({ hasTopics = true, ...content }: Content): CollectionConfig =>
  withWorkflow({
    slug: content.slug,
    labels: content.labels,
    access: contentAccess(content.slug),
    admin: {
      group: 'Content',
      description: content.description,
      useAsTitle: 'title',
      defaultColumns: ['title', ...content.columns],
      listSearchableFields: ['title', 'slug'],
      livePreview: {
        url: ({ data: { id }, locale: { code } }) =>
          id ? `/preview/live/${content.slug}/${String(id)}?locale=${code}` : null,
      },
      preview: ({ id }, { locale }) =>
        id ? `/preview/${content.slug}/${String(id)}?locale=${locale}` : null,
    },
    custom: {
      ...content.complete,
      listing: content.listing,
      reviewAfterMonths: content.reviewAfterMonths ?? null,
      ...(content.when && { when: content.when }),
    },
    defaultPopulate: CARD,
    defaultSort: 'slug', // not the title: Payload's adapters sort by a localised field only in one language
    hooks: {
      beforeOperation: [selectLanguages],
      beforeRead: [hideUnpublished, showPublicTime, chooseLanguage, knowLicense],
    },
    fields: markDemanded(fieldsOf({ hasTopics, ...content }), content.complete.complete),
  })

const fieldsOf = (content: Content): Field[] => [
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: content.text },
      { label: 'Relations', fields: content.relations },
      { label: 'Details', fields: content.details },
      { label: 'Search engines and history', fields: [meta(), describes(), historical()] },
    ].filter(({ fields }) => fields.length > 0),
  },
  slug(content.reservedSlugs),
  ...(content.hasTopics ? [topics()] : []),
  ...languageFields(),
  ...addressFields(),
  labels(),
  license(),
]

/** What an answer shows of a document that another one refers to. */
const CARD = {
  title: true,
  slug: true,
  summary: true,
  originalLanguage: true,
  languages: true,
  language: true,
  availableLanguages: true,
  url: true,
  path: true,
} as const

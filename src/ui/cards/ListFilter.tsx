import type { ListFilters } from '@/content/types'
import type { Section } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import { Select, type SelectProps } from './Select'

type Props = {
  section: Section
  fields: readonly SelectProps[]
  kept?: ListFilters
  apply: string
  locale: Locale
  t: Say
}

/** Filters of a list: a plain form whose answer has an address of its own. */
export const ListFilter = ({ section, fields, kept = {}, apply, locale, t }: Props) => {
  const action = pathFor({ section, locale })
  return (
    <form className="fora-filter" method="get" action={action} aria-label={t('filter.name')}>
      {fields.map((field) => (
        <Select key={field.name} {...field} />
      ))}
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="fora-filter__buttons">
        <button type="submit" className="ecl-button ecl-button--primary">
          {apply}
        </button>
        <a className="ecl-link ecl-link--standalone" href={action}>
          {t('filter.clear')}
        </a>
      </div>
    </form>
  )
}

const TOPICS = ['internet-governance', 'telecommunications'] as const
const DIMENSIONS = ['political', 'technical'] as const

/** The choice between the two linked domains of the site. */
export const topicField = (asked: ListFilters['topic'] | null, t: Say): SelectProps => ({
  name: 'topic',
  label: t('filter.topic'),
  all: t('filter.allTopics'),
  value: asked ?? null,
  options: TOPICS.map((topic) => ({ value: topic, label: label(t, 'topic', topic) })),
})

/** The choice between the political and the technical side. */
export const dimensionField = (asked: ListFilters['dimension'], t: Say): SelectProps => ({
  name: 'dimension',
  label: t('filter.dimension'),
  all: t('filter.allDimensions'),
  value: asked ?? null,
  options: DIMENSIONS.map((dimension) => ({ value: dimension, label: label(t, 'dimension', dimension) })),
})

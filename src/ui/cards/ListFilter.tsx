import { DIMENSION_CODES, TOPIC_CODES } from '@/contentTypes/facts'
import type { ListFilters } from '@/content/types'
import type { Section } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'

type ListFilterProps = {
  section: Section
  fields: readonly SelectProps[]
  kept?: ListFilters
  apply: string
  locale: Locale
  t: Say
}

/** Filters of a list: a plain form whose answer has an address of its own. */
export const ListFilter = ({ section, fields, kept = {}, apply, locale, t }: ListFilterProps) => {
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

/** The choice between the two linked domains of the site. */
export const topicField = (asked: ListFilters['topic'] | null, t: Say): SelectProps => ({
  name: 'topic',
  label: t('filter.topic'),
  all: t('filter.allTopics'),
  value: asked ?? null,
  options: TOPIC_CODES.map((topic) => ({ value: topic, label: label(t, 'topic', topic) })),
})

/** The choice between the political and the technical side. */
export const dimensionField = (asked: ListFilters['dimension'], t: Say): SelectProps => ({
  name: 'dimension',
  label: t('filter.dimension'),
  all: t('filter.allDimensions'),
  value: asked ?? null,
  options: DIMENSION_CODES.map((dimension) => ({
    value: dimension,
    label: label(t, 'dimension', dimension),
  })),
})

type SelectProps = {
  name: string
  label: string
  /** The word for "no choice". */
  all: string
  value: string | null
  options: readonly { value: string; label: string; lang?: Locale }[]
  /** What to know before choosing. */
  hint?: string | null
}

/** One choice of a filter: the browser's own select under its label. */
const Select = ({ name, label, all, value, options, hint = null }: SelectProps) => (
  <div className="ecl-form-group fora-filter__field">
    <label className="ecl-form-label" htmlFor={`filter-${name}`}>
      {label}
    </label>
    {hint && (
      <div className="ecl-help-block" id={`filter-${name}-hint`}>
        {hint}
      </div>
    )}
    <div className="ecl-select__container fora-select">
      <select
        className="ecl-select"
        id={`filter-${name}`}
        name={name}
        defaultValue={value ?? ''}
        aria-describedby={hint ? `filter-${name}-hint` : undefined}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  </div>
)

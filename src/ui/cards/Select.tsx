import type { Locale } from '@/i18n/locales'

export type SelectProps = {
  name: string
  label: string
  /** The word for "no choice". */
  all: string
  value: string | null
  options: readonly { value: string; label: string; lang?: Locale }[]
}

/** One choice of a filter: the browser's own select under its label. */
export const Select = ({ name, label, all, value, options }: SelectProps) => (
  <div className="ecl-form-group fora-filter__field">
    <label className="ecl-form-label" htmlFor={`filter-${name}`}>
      {label}
    </label>
    <div className="ecl-select__container fora-select">
      <select className="ecl-select" id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
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

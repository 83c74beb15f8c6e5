import type { PayloadRequest } from 'payload'
import type { DeskWords } from '@/i18n/desk/words'
import {
  DUE,
  MONTHS,
  REPORT_FILTERS,
  type ReportFilterName,
  type ReportName,
} from '@/workflow/domain/reports'
import { TROUBLES } from '@/workflow/domain/brokenLinks'
import { choicesOf } from '@/workflow/queries/reports/choices'
import { REPORT_STATES, type ReportFilters as Asked } from '@/workflow/queries/reports/sheet'

type Props = { filters: Asked; name: ReportName; req: PayloadRequest; t: DeskWords }
type Option = { label: string; value: string }

/** The filters of a report: a form that leads to an address, with scripts or without. */
export const Filters = async ({ filters, name, req, t }: Props) => {
  const { acts, collections, owners, people } = await choicesOf(req, REPORT_FILTERS[name])
  const options: Partial<Record<ReportFilterName, Option[]>> = {
    collection: collections.map(({ label, slug }) => ({
      // No form of the desk shows the log: its name is that of the report.
      label: slug === 'audit-log' ? t('report.audit.title') : label,
      value: slug,
    })),
    owner: owners.map((owner) => ({ label: owner, value: owner })),
    state: REPORT_STATES.map((state) => ({ label: t(`state.${state}`), value: state })),
    due: DUE.map((due) => ({ label: t(`report.due.${due}`), value: due })),
    trouble: TROUBLES.map((trouble) => ({ label: t(`report.trouble.${trouble}`), value: trouble })),
    act: acts.map((act) => ({ label: t(`report.act.${act}`), value: act })),
    who: people.map(({ id, name: label }) => ({ label, value: id })),
    months: MONTHS.map((number) => ({ label: String(number), value: String(number) })),
  }
  // What holds where nothing is chosen stands first; of the others, everything.
  const isPreset = (filter: ReportFilterName) => filter === 'due' || filter === 'months'
  const preset = { due: 'month', months: '6' }
  return (
    <form action={`/admin/reports/${name}`} className="reports__filters" method="get">
      {REPORT_FILTERS[name].map((filter) => {
        const value = String(
          filters[filter] ?? (filter === 'due' || filter === 'months' ? preset[filter] : ''),
        )
        const choices = options[filter]
        return (
          <label key={filter}>
            {t(`report.filter.${filter}`)}
            {choices ? (
              <select defaultValue={value} name={filter}>
                {!isPreset(filter) && <option value="">{t('report.filter.any')}</option>}
                {choices.map(({ label, value: each }) => (
                  <option key={each} value={each}>
                    {label}
                  </option>
                ))}
              </select>
            ) : (
              <input defaultValue={value} name={filter} type="date" />
            )}
          </label>
        )
      })}
      <button type="submit">{t('report.filter.apply')}</button>
    </form>
  )
}

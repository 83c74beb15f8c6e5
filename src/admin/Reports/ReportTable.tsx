import type { DeskKey, DeskWords } from '@/i18n/desk/words'
import type { ReportName } from '@/workflow/domain/reports'
import type { Cell } from '@/workflow/queries/reports/sheet'
import { dayInWords } from '../Workflow/institutionTime'
import { When } from '../Workflow/When'

type Props = {
  columns: readonly DeskKey[]
  language: string
  name: ReportName
  rows: readonly Cell[][]
  t: DeskWords
}

/** The rows of a report; on a phone each is a card, with the name of the column before each value. */
export const ReportTable = ({ columns, language, name, rows, t }: Props) =>
  rows.length === 0 ? (
    <p>{t('report.empty')}</p>
  ) : (
    <table className="reports__table">
      <caption className="reports__hidden">{t(`report.${name}.title`)}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => {
              const shown = <Shown cell={cell} language={language} />
              const label = columns[place] && t(columns[place])
              const className = typeof cell === 'number' ? 'reports__number' : undefined
              return place === 0 ? (
                <th className={className} data-label={label} key={place} scope="row">
                  {shown}
                </th>
              ) : (
                <td className={className} data-label={label} key={place}>
                  {shown}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )

const Shown = ({ cell, language }: { cell: Cell; language: string }) => {
  if (cell === null || typeof cell === 'string') return cell
  if (typeof cell === 'number') return cell.toLocaleString(language)
  if ('moment' in cell) return <When at={cell.moment} />
  if ('day' in cell) return dayInWords(cell.day, language)
  return (
    <a href={`/admin${cell.path}`} lang={cell.language}>
      {cell.text}
    </a>
  )
}

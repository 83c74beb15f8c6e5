import type { DeskKey, DeskWords } from '@/i18n/desk/words'
import type { ReportName } from '@/workflow/domain/reports'
import type { Cell, TextCell } from '@/workflow/queries/reports/sheet'
import { dateInWords, dayInWords } from '../Workflow/institutionTime'
import { When } from '../Workflow/When'
import { durationInWords } from './durationInWords'

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
              const shown = <Shown cell={cell} language={language} t={t} />
              const label = columns[place] && t(columns[place])
              const isNumber =
                typeof cell === 'number' || (cell !== null && typeof cell === 'object' && 'days' in cell)
              const className = isNumber ? 'reports__number' : undefined
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

const Shown = ({ cell, language, t }: { cell: Cell; language: string; t: DeskWords }) => {
  if (cell === null || typeof cell === 'string') return cell
  if (typeof cell === 'number') return cell.toLocaleString(language)
  if ('moment' in cell) return <When at={cell.moment} />
  if ('day' in cell) return dayInWords(cell.day, language)
  if ('days' in cell) return durationInWords(cell.days, language)
  if ('month' in cell) return dateInWords(cell.month, language)
  if ('address' in cell)
    return (
      <a className="reports__address" href={cell.address} rel="noreferrer" target="_blank">
        {cell.address}
      </a>
    )
  if ('texts' in cell)
    return (
      <ul className="reports__texts">
        {cell.texts.map((text, index) => (
          <li key={index}>{typeof text === 'string' ? text : <TextLink {...text} />}</li>
        ))}
        {cell.more > 0 && <li>{t('report.moreTexts', { count: cell.more })}</li>}
      </ul>
    )
  return <TextLink {...cell} />
}

const TextLink = ({ language, path, text }: TextCell) => (
  <a href={`/admin${path}`} lang={language}>
    {text}
  </a>
)

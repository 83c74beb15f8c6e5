import type { DeskWords } from '@/i18n/desk/words'
import { dateFormat } from '@/lib/intl'
import type { Plot as Plotted } from '@/workflow/queries/reports/sheet'
import { dateInWords } from '../Workflow/institutionTime'
import { HOURS_BELOW } from './durationInWords'

const WIDTH = 720
const HEIGHT = 260
const LEFT = 44
const RIGHT = 36
const BOTTOM = 32
const TOP = 12
/** Each line has a stroke of its own: nobody has to tell them by colour. */
const STROKES = ['none', '7 4', '2 4', '10 3 2 3']

/** Lines by month, drawn on the server. The table below has the same numbers, so it is hidden from screen readers but for its name. */
export const Plot = ({
  language,
  plot: { lines, months },
  t,
}: {
  language: string
  plot: Plotted
  t: DeskWords
}) => {
  const longest = Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const isInHours = longest < HOURS_BELOW
  const unit = isInHours ? 24 : 1
  const highest = Math.max(1, longest * unit)
  const top = niceTop(highest)
  const x = (index: number) => LEFT + ((WIDTH - LEFT - RIGHT) * index) / Math.max(1, months.length - 1)
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top)
  const yOf = (days: number) => y(days * unit)
  const every = Math.ceil(months.length / 6)
  const [from = '', to = ''] = [months[0], months.at(-1)].map((month = '') => dateInWords(month, language))
  const name = t('report.plot', { from, to })
  return (
    <figure className="reports__plot">
      <svg aria-label={name} role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line className="reports__grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text textAnchor="end" x={LEFT - 6} y={y(value) + 4}>
              {value.toLocaleString(language)}
            </text>
          </g>
        ))}
        {months.map((month, index) =>
          index % every === 0 ? (
            <text
              className={(index / every) % 2 === 1 ? 'reports__second' : undefined}
              key={month}
              textAnchor="middle"
              x={x(index)}
              y={HEIGHT - 10}
            >
              {dateFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
                new Date(`${month}-01T00:00:00Z`),
              )}
            </text>
          ) : null,
        )}
        {lines.map(({ state, values }, line) => (
          <g className={`reports__line reports__line--${line}`} key={state}>
            {stretches(values).map((points) => (
              <polyline
                key={points[0]?.index}
                points={points.map(({ index, value }) => `${x(index)},${yOf(value)}`).join(' ')}
                strokeDasharray={STROKES[line]}
              />
            ))}
            {values.map((value, index) =>
              value === null ? null : <circle cx={x(index)} cy={yOf(value)} key={index} r="3.5" />,
            )}
          </g>
        ))}
      </svg>
      <figcaption>
        {t(isInHours ? 'report.plotAxisHours' : 'report.plotAxis')}
        <ul>
          {lines.map(({ state }, line) => (
            <li className={`reports__line reports__line--${line}`} key={state}>
              <svg aria-hidden="true" height="10" width="36">
                <line strokeDasharray={STROKES[line]} x1="0" x2="36" y1="5" y2="5" />
              </svg>
              {t(`state.${state}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

/** 1, 2 or 5 times a power of ten, so that half of it is read as easily. */
const niceTop = (highest: number): number => {
  const power = 10 ** Math.floor(Math.log10(highest))
  return ([1, 2, 5, 10].find((each) => each * power >= highest) ?? 10) * power
}

type Point = { index: number; value: number }

/** A line is broken where a month has no number. */
const stretches = (values: readonly (number | null)[]): Point[][] => {
  const all: Point[][] = [[]]
  for (const [index, value] of values.entries())
    if (value === null) all.push([])
    else all.at(-1)?.push({ index, value })
  return all.filter((points) => points.length > 1)
}

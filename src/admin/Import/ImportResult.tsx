'use client'
import { Button } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'

/** What the server says of a file. */
export type ImportAnswer = {
  isDryRun: boolean
  made: { row: number; id: string }[]
  ignored: string[]
  problems: { row: number; column: string; message: string }[]
  /** Beyond these, problems are not looked for. */
  hasMore: boolean
  texts: { row: number; title: string; slug: string; language: string }[]
}

type Props = { answer: ImportAnswer; collection: string; isBusy: boolean; onImport: () => void }

/** What would be made of a file and what speaks against it, by row and column; or what was made. */
export const ImportResult = ({ answer, collection, isBusy, onImport }: Props) => {
  const t = useDeskWords()
  const { hasMore, ignored, made, problems, texts } = answer
  const titles = new Map(texts.map((text) => [text.row, text]))
  if (made.length > 0)
    return (
      <>
        <h2>{t('import.made', { count: made.length })}</h2>
        <ul>
          {made.map(({ id, row }) => {
            const { language = 'en', title = id } = titles.get(row) ?? {}
            return (
              <li key={id}>
                <a href={`/admin/collections/${collection}/${id}?locale=${language}`} lang={language}>
                  {title || id}
                </a>
              </li>
            )
          })}
        </ul>
      </>
    )
  return (
    <>
      {problems.length > 0 ? (
        <>
          <h2>{t('import.problems', { count: problems.length })}</h2>
          <p>{t('import.nothingMade')}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('import.row')}</th>
                <th scope="col">{t('import.column')}</th>
                <th scope="col">{t('import.problem')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ column, message, row }) => (
                <tr key={`${row} ${column} ${message}`}>
                  <td data-label={t('import.row')}>{row}</td>
                  <td data-label={t('import.column')}>{column}</td>
                  <td data-label={t('import.problem')}>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {hasMore && <p>{t('import.more')}</p>}
        </>
      ) : (
        <>
          <h2>{t('import.ready', { count: texts.length })}</h2>
          <p>{t('import.readyHint')}</p>
          <Button disabled={isBusy} id="import-do" margin={false} onClick={onImport} type="button">
            {t('import.do', { count: texts.length })}
          </Button>
        </>
      )}
      {ignored.length > 0 && <p>{t('import.ignored', { columns: ignored.join(', ') })}</p>}
      {texts.length > 0 && (
        <details>
          <summary>{t('import.texts')}</summary>
          <ol className="import__texts">
            {texts.map(({ language, row, slug, title }) => (
              <li key={row} value={row}>
                <span lang={language}>{title}</span> <code>{slug}</code>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

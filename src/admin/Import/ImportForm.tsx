'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type FormEvent } from 'react'
import { LOCALE_OPTIONS } from '@/i18n/locales'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { ImportResult, type ImportAnswer } from './ImportResult'
import { sendFile } from './sendFile'
import '../Workflow/workflow.css'

/** A file, looked at first: drafts are made of it only once nothing speaks against any of its texts. */
export const ImportForm = ({ collection }: { collection: string }) => {
  const t = useDeskWords()
  const id = useId()
  const isAwake = useIsAwake()
  const [file, setFile] = useState<File | null>(null)
  const [language, setLanguage] = useState('en')
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const outcome = useRef<HTMLDivElement>(null)

  const send = async (isDryRun: boolean) => {
    if (!file) return setProblem(t('import.chooseFile'))
    setBusy(true)
    setProblem(undefined)
    const sent = await sendFile({ t, collection, file, isDryRun, language })
    setBusy(false)
    setAnswer(sent.ok ? sent.body : null)
    if (!sent.ok) return setProblem(sent.message)
    requestAnimationFrame(() => outcome.current?.focus())
  }
  const check = (event: FormEvent) => {
    event.preventDefault()
    void send(true)
  }
  const begin = () => {
    setAnswer(null)
    setProblem(undefined)
  }
  return (
    <>
      <form aria-label={t('import.file')} className="workflow__form import__form" onSubmit={check}>
        <div className="workflow__ask">
          <label htmlFor={`${id}-file`}>{t('import.file')}</label>
          <input
            accept=".csv,.json,text/csv,application/json"
            aria-describedby={`${id}-hint`}
            disabled={!isAwake || isBusy}
            id={`${id}-file`}
            onChange={({ target }) => {
              begin()
              setFile(target.files?.[0] ?? null)
            }}
            type="file"
          />
          <p className="workflow__hint" id={`${id}-hint`}>
            {t('import.fileHint')}
          </p>
        </div>
        <div className="workflow__ask">
          <label htmlFor={`${id}-language`}>{t('import.language')}</label>
          <select
            aria-describedby={`${id}-language-hint`}
            disabled={!isAwake || isBusy}
            id={`${id}-language`}
            onChange={({ target }) => {
              begin()
              setLanguage(target.value)
            }}
            value={language}
          >
            {LOCALE_OPTIONS.map(({ label, value }) => (
              <option key={value} lang={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <p className="workflow__hint" id={`${id}-language-hint`}>
            {t('import.languageHint')}
          </p>
        </div>
        {problem && (
          <p className="workflow__problem" role="alert">
            {problem}
          </p>
        )}
        <div className="workflow__buttons">
          <Button disabled={!isAwake || isBusy} id="import-check" margin={false} type="submit">
            {t('import.check')}
          </Button>
        </div>
        <p className="import__status" role="status">
          {isBusy && t('import.working')}
        </p>
      </form>
      <div className="import__outcome" ref={outcome} tabIndex={-1}>
        {answer && <ImportResult {...{ answer, collection, isBusy }} onImport={() => void send(false)} />}
      </div>
    </>
  )
}

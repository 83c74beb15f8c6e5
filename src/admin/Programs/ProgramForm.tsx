'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { PROGRAM_ACTS, USUAL_ACTS, type Grants, type ProgramAct } from '@/workflow/domain/programs'
import { useUnsent } from '../Question/useUnsent'
import { sendJson, type SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { AskField } from '../Workflow/AskField'
import '../Workflow/workflow.css'

type Props = {
  collections: { slug: string; label: string }[]
  people: { id: string; name: string }[]
  /** What is changed; a new one without. */
  program?: { id: string; name: string; grants: Grants; holder: string }
}

/** Says what a service account is called, who answers for it and what it may do in which collection. */
export const ProgramForm = ({ collections, people, program }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const isAwake = useIsAwake()
  const [name, setName] = useState(program?.name ?? '')
  const [holder, setHolder] = useState(program?.holder ?? '')
  const [grants, setGrants] = useState<Grants>(program?.grants ?? {})
  const [problems, setProblems] = useState<SentError[]>([])
  const [isBusy, setBusy] = useState(false)
  const isChanged =
    name !== (program?.name ?? '') ||
    holder !== (program?.holder ?? '') ||
    collections.some(({ slug }) =>
      PROGRAM_ACTS.some((act) => isGranted(grants, slug, act) !== isGranted(program?.grants, slug, act)),
    )
  // Not while it is sent: the page is read anew then.
  useUnsent(!isBusy && isChanged)
  const of = (path: string) => problems.find((problem) => problem.path === path)?.message

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const path = program ? `/api/service-accounts/${program.id}/change` : '/api/service-accounts'
    const answer = await sendJson({ t, path, body: { name, holder, grants } })
    if (answer.ok) return window.location.reload()
    setBusy(false)
    setProblems(answer.errors.length > 0 ? answer.errors : [{ message: answer.message }])
  }
  const setAct = (slug: string, act: ProgramAct, isOn: boolean) => {
    const before = grants[slug] ?? []
    setGrants({ ...grants, [slug]: isOn ? [...before, act] : before.filter((one) => one !== act) })
  }

  return (
    <form className="workflow__form programs__form" onSubmit={(event) => void send(event)}>
      <AskField
        isRequired
        isShort
        label={t('programs.name')}
        name={`${id}-name`}
        onChange={setName}
        problem={of('name')}
        value={name}
      />
      <div className="workflow__ask">
        <label htmlFor={`${id}-holder`}>{t('programs.holder')}</label>
        <select
          aria-describedby={`${id}-holder-hint ${id}-holder-problem`}
          aria-invalid={Boolean(of('holder'))}
          id={`${id}-holder`}
          onChange={({ target }) => setHolder(target.value)}
          value={holder}
        >
          <option value="">{t('programs.choose')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
        <p className="releases__quiet" id={`${id}-holder-hint`}>
          {t('programs.holderHint')}
        </p>
        <p className="workflow__problem" id={`${id}-holder-problem`}>
          {of('holder')}
        </p>
      </div>
      {collections.map(({ label, slug }) => (
        <fieldset className="programs__grants" key={slug}>
          <legend>{label}</legend>
          {PROGRAM_ACTS.map((act) => (
            <label key={act}>
              <input
                checked={isGranted(grants, slug, act)}
                onChange={({ target }) => setAct(slug, act, target.checked)}
                type="checkbox"
              />
              {t(`programs.act.${act}`)}
            </label>
          ))}
          {!grants[slug]?.length && (
            <button
              className="releases__button"
              onClick={() => setGrants({ ...grants, [slug]: USUAL_ACTS })}
              type="button"
            >
              {t('programs.usual', { name: label })}
            </button>
          )}
        </fieldset>
      ))}
      {problems
        .filter(({ path }) => path !== 'name' && path !== 'holder')
        .map(({ message }) => (
          <p className="workflow__problem" key={message} role="alert">
            {message}
          </p>
        ))}
      <div className="workflow__buttons">
        <Button disabled={!isAwake || isBusy} margin={false} type="submit">
          {t(program ? 'programs.save' : 'programs.make')}
        </Button>
      </div>
    </form>
  )
}

const isGranted = (grants: Grants | undefined, slug: string, act: ProgramAct): boolean =>
  grants?.[slug]?.includes(act) ?? false

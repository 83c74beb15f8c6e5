'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ReleaseAct } from '@/workflow/domain/release'
import type { ReleaseDescription } from '@/workflow/queries/releases'
import { useUnsent } from '../Question/useUnsent'
import { sendJson, type SentError } from '../sendJson'
import { useAgain } from '../useAgain'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { AskField } from '../Workflow/AskField'
import { AskMoment } from '../Workflow/AskMoment'
import type { ActOnRelease } from './Contents'

/** What is shown as a button, the most frequent first. */
const SHOWN = ['publish', 'schedule', 'unschedule', 'undo', 'rename', 'discard'] as const
type Shown = (typeof SHOWN)[number]

const TAKES_AWAY: readonly Shown[] = ['discard', 'undo']

type Field = 'name' | 'reason' | 'notice' | 'publishAt'

/** What is written at length: it is not to be lost without a question. */
const WORDS = ['reason', 'notice'] as const satisfies readonly Field[]

const fieldsOf = (name: Shown, { withdraws }: ReleaseDescription): readonly Field[] => {
  if (name === 'rename' || name === 'undo') return ['name']
  if (name === 'schedule') return ['publishAt']
  return name === 'publish' && withdraws ? ['reason', 'notice'] : []
}

/** Acts on a release as it was seen: a change by somebody else since is refused. */
const PINNED: readonly ReleaseAct[] = ['publish', 'schedule', 'unschedule']

/** What is done to all of its texts or to none: one that is not ready blocks it. */
const ALL_OR_NONE: readonly ReleaseAct[] = ['publish', 'schedule']

/** How often one looks whether colleagues have made something of it ready, in milliseconds. */
const LOOK_MS = 15_000

type Props = { act: ActOnRelease; look: () => void; release: ReleaseDescription }

/** The buttons of a release, and the form of the one that was pressed. */
export const ReleaseActs = ({ act, look, release }: Props) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [open, setOpen] = useState<Shown | null>(null)
  const shown = SHOWN.filter(
    (name) =>
      release.available.includes(name) &&
      (release.texts.length > 0 || name === 'rename' || name === 'discard'),
  )
  if (open && shown.includes(open))
    return <ActForm key={open} {...{ act, release }} name={open} onClose={() => setOpen(null)} />
  const isBlocked = (name: Shown) => release.blocked > 0 && ALL_OR_NONE.includes(name)
  return (
    <>
      {/* Not beside an open form: what is done there is done to what was seen when it opened. */}
      {(release.state === 'open' || release.state === 'scheduled') && <LookAgain look={look} />}
      {shown.some(isBlocked) && (
        <p className="workflow__hint" id="release-not-yet">
          {t('release.notYet')}
        </p>
      )}
      <div className="workflow__buttons">
        {shown.map((name, index) => (
          <Button
            key={name}
            buttonStyle={index === 0 && name !== 'rename' ? 'primary' : 'secondary'}
            {...(TAKES_AWAY.includes(name) && { className: 'takes-away' })}
            disabled={!isAwake || isBlocked(name)}
            {...(isBlocked(name) && { extraButtonProps: { 'aria-describedby': 'release-not-yet' } })}
            id={`release-${name}`}
            margin={false}
            onClick={() => setOpen(name)}
            size="medium"
            type="button"
          >
            {t(`release.${name}`)}
          </Button>
        ))}
      </div>
    </>
  )
}

const LookAgain = ({ look }: Pick<Props, 'look'>) => {
  useAgain(look, LOOK_MS)
  return null
}

type FormProps = { act: ActOnRelease; name: Shown; onClose: () => void; release: ReleaseDescription }

const ActForm = ({ act, name, onClose, release }: FormProps) => {
  const t = useDeskWords()
  const form = useRef<HTMLDivElement>(null)
  const fields = fieldsOf(name, release)
  const first = { rename: release.name, undo: t('release.undoName', { name: release.name }) }
  const [said, setSaid] = useState<Partial<Record<Field, string>>>({
    ...(name in first && { name: first[name as keyof typeof first] }),
  })
  useUnsent(WORDS.some((field) => said[field]?.trim()))
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly SentError[]>([])
  const [undone, setUndone] = useState<Undone | null>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), [])

  const send = async () => {
    setBusy(true)
    const found = name === 'undo' ? await undo() : await act(name, bodyOf())
    setBusy(false)
    setProblems(found)
    if (found.length === 0 && name !== 'undo') onClose()
  }
  const bodyOf = () => ({
    ...Object.fromEntries(fields.map((field) => [field, said[field] ?? ''])),
    ...(PINNED.includes(name) && { expected: release.expected }),
  })
  const undo = async (): Promise<readonly SentError[]> => {
    const path = `/api/releases/${release.id}/undo`
    const answer = await sendJson<Undone>({ t, path, body: { name: said.name ?? '' } })
    if (!answer.ok) return answer.errors.length > 0 ? answer.errors : [{ message: answer.message }]
    if (answer.body.left.length === 0) window.location.assign(`/admin/releases/${answer.body.id}`)
    else setUndone(answer.body)
    return []
  }
  const problemOf = (field: Field) =>
    problems.find(({ path }) => path === field || path?.endsWith(`/${field}`))

  if (undone) return <LeftOut {...undone} />
  const others = problems.filter((problem) => !fields.some((field) => problemOf(field) === problem))
  return (
    <div aria-label={t(`release.${name}`)} className="workflow__form" ref={form} role="group">
      <h2>{t(`release.${name}`)}</h2>
      {name === 'publish' && <p>{t('release.publishing')}</p>}
      {name === 'discard' && <p>{t('release.discarding')}</p>}
      {name === 'undo' && <p>{t('release.undoing')}</p>}
      {fields.map((field) =>
        field === 'publishAt' ? (
          <AskMoment
            key={field}
            label={t('ask.publishAt.label')}
            name={field}
            onChange={(value) => setSaid({ ...said, [field]: value })}
            problem={coded(problemOf(field))}
            value={said[field] ?? ''}
          />
        ) : (
          <AskField
            key={field}
            hint={t(field === 'name' ? 'releases.nameHint' : `ask.${field}.hint`)}
            isRequired
            isShort={field === 'name'}
            label={t(field === 'name' ? 'releases.name' : `ask.${field}.label`)}
            name={field}
            onChange={(value) => setSaid({ ...said, [field]: value })}
            problem={problemOf(field)?.message}
            value={said[field] ?? ''}
          />
        ),
      )}
      {others.map(({ message, path }) => (
        <p className="workflow__problem" key={`${path ?? ''} ${message}`} role="alert">
          {message}
        </p>
      ))}
      <div className="workflow__buttons">
        <Button
          {...(TAKES_AWAY.includes(name) && { className: 'takes-away' })}
          disabled={isBusy}
          id="release-confirm"
          margin={false}
          onClick={() => void send()}
          type="button"
        >
          {t(`release.${name}`)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}

const coded = (problem: SentError | undefined) => problem && { ...problem, code: problem.code ?? '' }

type Undone = { id: string; left: { collection: string; id: string; title: string; message: string }[] }

/** What could not be taken back with the others, before one goes on. */
const LeftOut = ({ id, left }: Undone) => {
  const t = useDeskWords()
  return (
    <div role="alert">
      {left.map(({ collection, id: text, message, title }) => (
        <p key={`${collection}/${text}`}>{t('release.left', { title, why: message })}</p>
      ))}
      <a href={`/admin/releases/${id}`}>{t('release.openUndo')}</a>
    </div>
  )
}

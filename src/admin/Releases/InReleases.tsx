'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import type { TextInReleases } from '@/workflow/queries/releases'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { AskField } from '../Workflow/AskField'
import { isLockedText } from '../Workflow/Schedule'
import { useDesk } from '../Workflow/useDesk'

/** In which releases the open text goes public, and, for those who prepare them, a way into another. */
export const InReleases = () => {
  const t = useDeskWords()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { description, seen } = useDesk()
  const [about, setAbout] = useState<TextInReleases | null>(null)
  const [isAdding, setAdding] = useState(false)
  const path = `${config.routes.api}/releases`

  const read = useCallback(async () => {
    const asked = new URLSearchParams({ collection: collectionSlug ?? '', id: String(id) })
    const answer = await sendJson<TextInReleases>({ t, method: 'GET', path: `${path}/about?${asked}` })
    if (answer.ok) setAbout(answer.body)
  }, [collectionSlug, id, path, t])
  useEffect(() => {
    // Before it is known where the text stands, nothing of it is shown.
    if (seen !== undefined) void read()
  }, [read, seen])

  /** @returns the words of a refusal; nothing where it was done */
  const add = async (release: string, name: string): Promise<string | undefined> => {
    const made = release === '' ? await sendJson<{ id: string }>({ t, path, body: { name } }) : null
    if (made && !made.ok) return made.message
    const text = { collection: collectionSlug, id: String(id) }
    const answer = await sendJson({ t, path: `${path}/${made?.body.id ?? release}/add`, body: { text } })
    await read()
    if (!answer.ok) return answer.message
    setAdding(false)
    toast.success(t('release.saved'))
    return undefined
  }

  if (!about || (about.has.length === 0 && !about.mayCreate)) return null
  return (
    <div className="workflow__releases">
      {about.has.map(({ id: release, name, state }) => (
        <p key={release}>
          {t('release.inRelease')} <a href={`/admin/releases/${release}`}>{name}</a> (
          {t(`releases.state.${state}`)})
        </p>
      ))}
      {about.has.length > 1 && <p className="workflow__warning">{t('release.inSeveral')}</p>}
      {about.mayCreate &&
        !isLockedText(description) &&
        (isAdding ? (
          <Add onAdd={add} onClose={() => setAdding(false)} open={about.open} />
        ) : (
          <Button
            buttonStyle="secondary"
            id="release-add-to"
            margin={false}
            onClick={() => setAdding(true)}
            size="small"
            type="button"
          >
            {t('release.addTo')}
          </Button>
        ))}
    </div>
  )
}

type AddProps = {
  onAdd: (release: string, name: string) => Promise<string | undefined>
  onClose: () => void
  open: TextInReleases['open']
}

/** One of the releases in preparation, or a new one with a name. */
const Add = ({ onAdd, onClose, open }: AddProps) => {
  const t = useDeskWords()
  const fieldId = useId()
  const [release, setRelease] = useState(open[0]?.id ?? '')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setProblem(await onAdd(release, name))
    setBusy(false)
  }
  return (
    <div aria-label={t('release.addTo')} className="workflow__form" role="group">
      <div className="workflow__ask">
        <label htmlFor={fieldId}>{t('release.choose')}</label>
        <select id={fieldId} onChange={({ target }) => setRelease(target.value)} value={release}>
          {open.map(({ id, name: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
          <option value="">{t('release.chooseNew')}</option>
        </select>
      </div>
      {release === '' && (
        <AskField
          hint={t('releases.nameHint')}
          isRequired
          isShort
          label={t('releases.name')}
          name="release-name"
          onChange={setName}
          problem={undefined}
          value={name}
        />
      )}
      {problem && (
        <p className="workflow__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="workflow__buttons">
        <Button
          disabled={isBusy}
          id="release-add-now"
          margin={false}
          onClick={() => void send()}
          size="medium"
          type="button"
        >
          {t('release.addNow')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}

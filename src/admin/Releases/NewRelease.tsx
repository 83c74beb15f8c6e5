'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { AskField } from '../Workflow/AskField'
import '../Workflow/workflow.css'

/** Begins a release, and leads to it. */
export const NewRelease = () => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [name, setName] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const create = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await sendJson<{ id: string }>({ t, path: '/api/releases', body: { name } })
    if (answer.ok) return window.location.assign(`/admin/releases/${answer.body.id}`)
    setBusy(false)
    setProblem(answer.message)
  }
  return (
    <form aria-label={t('releases.new')} className="releases__new" onSubmit={(event) => void create(event)}>
      <h2>{t('releases.new')}</h2>
      <AskField
        hint={t('releases.nameHint')}
        isRequired
        isShort
        label={t('releases.name')}
        name="name"
        onChange={setName}
        problem={problem}
        value={name}
      />
      <Button disabled={!isAwake || isBusy} id="release-create" margin={false} type="submit">
        {t('releases.create')}
      </Button>
    </form>
  )
}

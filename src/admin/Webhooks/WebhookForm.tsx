'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { WEBHOOK_ACTS, WEBHOOK_COLLECTIONS } from '@/workflow/domain/webhooks'
import type { ListedWebhook } from '@/workflow/queries/webhooks'
import { useUnsent } from '../Question/useUnsent'
import { sendJson, type SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { AskField } from '../Workflow/AskField'
import { Secret } from './Secret'
import '../Workflow/workflow.css'

type Props = { labels: Record<string, string>; saved?: ListedWebhook }

/** What is said of a webhook: a new one, whose secret is then shown once, or one that there is. */
export const WebhookForm = ({ labels, saved }: Props) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [name, setName] = useState(saved?.name ?? '')
  const [address, setAddress] = useState(saved?.address ?? '')
  const [collections, setCollections] = useState<readonly string[]>(saved?.collections ?? [])
  const [acts, setActs] = useState<readonly string[]>(saved?.acts ?? [])
  const [problems, setProblems] = useState<SentError[]>([])
  const [made, setMade] = useState<{ id: string; name: string; secret: string }>()
  const [isBusy, setBusy] = useState(false)
  const [sent, setSent] = useState({ name, address })
  useUnsent(name !== sent.name || address !== sent.address)
  const of = (path: string) => problems.find((problem) => problem.path === path)?.message

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const path = `/api/webhooks${saved ? `/${saved.id}/change` : ''}`
    const answer = await sendJson<{ id: string; secret: string }>({
      ...{ t, path, body: { name, address, collections, acts } },
    })
    setBusy(false)
    if (!answer.ok)
      return setProblems(answer.errors.length > 0 ? answer.errors : [{ message: answer.message }])
    setProblems([])
    setSent(saved ? { name, address } : { name: '', address: '' })
    if (saved) return void toast.success(t('webhooks.saved'))
    setMade({ ...answer.body, name })
    setName('')
    setAddress('')
  }
  const others = problems.filter(({ path }) => path !== 'name' && path !== 'address')
  return (
    <>
      <form
        aria-label={t(saved ? 'webhooks.settings' : 'webhooks.new')}
        className="workflow__form webhooks__form"
        onSubmit={(event) => void send(event)}
      >
        <AskField
          hint={t('webhooks.nameHint')}
          isRequired
          isShort
          label={t('webhooks.name')}
          name="webhook-name"
          onChange={setName}
          problem={of('name')}
          value={name}
        />
        <AskField
          hint={t('webhooks.addressHint')}
          isRequired
          isShort
          label={t('webhooks.address')}
          name="webhook-address"
          onChange={setAddress}
          problem={of('address')}
          value={address}
        />
        <Choices
          chosen={collections}
          legend={t('webhooks.collections')}
          onChange={setCollections}
          options={WEBHOOK_COLLECTIONS.map((slug) => ({ value: slug, label: labels[slug] ?? slug }))}
        />
        <Choices
          chosen={acts}
          legend={t('webhooks.acts')}
          onChange={setActs}
          options={WEBHOOK_ACTS.flatMap((kind) =>
            kind === 'affected' ? [] : [{ value: kind, label: t(`webhooks.kind.${kind}`) }],
          )}
        />
        {others.map(({ message }) => (
          <p className="workflow__problem" key={message} role="alert">
            {message}
          </p>
        ))}
        <div className="workflow__buttons">
          <Button disabled={!isAwake || isBusy} id="webhook-save" margin={false} type="submit">
            {t(saved ? 'webhooks.save' : 'webhooks.create')}
          </Button>
        </div>
      </form>
      {made && (
        <div className="webhooks__made">
          <Secret secret={made.secret} />
          <p>
            <a href={`/admin/webhooks/${made.id}`}>{made.name}</a>
          </p>
        </div>
      )}
    </>
  )
}

type Option = { value: string; label: string }

const Choices = ({
  chosen,
  legend,
  onChange,
  options,
}: {
  chosen: readonly string[]
  legend: string
  onChange: (chosen: string[]) => void
  options: readonly Option[]
}) => {
  const t = useDeskWords()
  const id = useId()
  return (
    <fieldset aria-describedby={`${id}-hint`} className="webhooks__choices">
      <legend>{legend}</legend>
      <p className="workflow__hint" id={`${id}-hint`}>
        {t('webhooks.allHint')}
      </p>
      <div>
        {options.map(({ label, value }) => (
          <label key={value}>
            <input
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
              type="checkbox"
              value={value}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

'use client'
import {
  FormSubmit,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useOperation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { DECIDING_ROLES } from '@/workflow/domain/proposals'
import { announceProposals } from '../Proposals/usePending'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useSaveHotkey } from '../useSaveHotkey'
import { proposeForPerson } from './proposeForPerson'
import { useAccount } from './useAccount'

const isDeciding = (role: string) => (DECIDING_ROLES as readonly string[]).includes(role)

/**
 * Saves a person. What takes two people is proposed instead: a permission to decide, and the address of somebody
 * who decides. The server says what is wrong with the fields: Payload's own check would still ask for the two
 * passwords that its form of a new account has and ours has not, and after one refusal let nothing be saved.
 */
export const SaveAccount = () => {
  const t = useDeskWords()
  const { dispatchFields, getData, setModified, submit } = useForm()
  const { savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { api, id } = useAccount()
  const isModified = useFormModified()
  const operation = useOperation()
  const router = useRouter()
  const button = useSaveHotkey()
  const isDisabled = operation === 'update' && !isModified

  const save = async () => {
    const wanted = getData() as { staffRoles?: string[]; email?: string }
    const saved = (savedDocumentData ?? {}) as typeof wanted
    const roles = wanted.staffRoles ?? []
    const granted = roles.filter((role) => isDeciding(role) && !saved.staffRoles?.includes(role))
    const isAddressProposed =
      id !== undefined && wanted.email !== saved.email && Boolean(saved.staffRoles?.some(isDeciding))
    if (granted.length === 0 && !isAddressProposed) {
      await submit({ skipValidation: true })
      return
    }
    const overrides = {
      staffRoles: roles.filter((role) => !granted.includes(role)),
      ...(isAddressProposed && { email: saved.email }),
    }
    const personId = id === undefined ? await create({ ...wanted, ...overrides }) : await update(overrides)
    if (!personId) return
    const proposals = [
      ...(granted.length > 0 ? [{ kind: 'grant' as const, value: { staffRoles: roles } }] : []),
      ...(isAddressProposed ? [{ kind: 'address' as const, value: { email: wanted.email } }] : []),
    ]
    for (const proposal of proposals) {
      const answer = await proposeForPerson({ t, api, id: personId, ...proposal })
      if (answer.ok) toast.success(t('account.proposed'))
      else toast.error(answer.message)
    }
    announceProposals()
    setModified(false)
    if (id === undefined) router.push(`${config.routes.admin}/collections/users/${personId}`)
    else router.refresh()
  }
  const create = async (body: object): Promise<string | null> => {
    const answer = await sendJson<{ doc: { id: string } }>({ t, path: api, body })
    if (answer.ok) return answer.body.doc.id
    const errors = answer.errors.filter(({ path }) => path)
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: errors.map((error) => ({ path: '', ...error })) })
    toast.error(answer.message)
    return null
  }
  const update = async (overrides: object): Promise<string | null> => {
    const answer = await submit({ skipValidation: true, overrides: { ...overrides } })
    return answer?.res.ok ? String(id) : null
  }

  return (
    <FormSubmit
      buttonId="action-save"
      disabled={isDisabled}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {t('account.save')}
    </FormSubmit>
  )
}

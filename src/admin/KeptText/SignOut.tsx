'use client'
import { LogOutIcon, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { type Question, useQuestion } from '../Question/useQuestion'
import { useHasUnsent } from '../Question/useUnsent'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { deskStore } from '../Workflow/deskStore'
import { keptTexts } from './keptTexts'

/** Signs out. What the person typed and did not save or send does not stay in the browser: they are asked before. */
export const SignOut = () => {
  const words = useDeskWords()
  const { t } = useTranslation()
  const { user } = useAuth()
  const { config } = useConfig()
  const router = useRouter()
  const isAwake = useIsAwake()
  const hasKeptText = useHasUnsent('keptText')
  const hasText = useHasUnsent('text')
  const hasWords = useHasUnsent('words')
  const [question, ask] = useQuestion()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: config.admin.routes.logout })
  const label = t('authentication:logOut')
  const leave = async () => {
    const person = String(user?.id)
    const count = await keptTexts.count(person).catch(() => 0)
    const lost = [
      count > 0 && words('kept.signOutQuestion', { count }),
      // Where a browser keeps nothing, the text is in the form alone.
      (hasText || (hasKeptText && count === 0)) && words('leave.lostBody'),
      hasWords && words('leave.unsentBody'),
    ].filter((one) => one !== false)
    if (lost.length > 0 && !(await ask(questionOf(words, lost)))) return
    await keptTexts.forgetAllOf(person).catch(() => undefined)
    deskStore.forgetAll()
    router.push(href)
  }
  return (
    <>
      {/* No link: Payload asks about unsaved text at every link, and goes on without us. */}
      <button
        aria-label={label}
        className="nav__log-out"
        disabled={!isAwake}
        onClick={() => void leave()}
        title={label}
        type="button"
      >
        <LogOutIcon />
      </button>
      {question}
    </>
  )
}

const questionOf = (t: ReturnType<typeof useDeskWords>, lost: string[]): Question => ({
  title: t('kept.signOutTitle'),
  body: lost.join('\n\n'),
  stay: t('kept.signOutNo'),
  go: t('kept.signOutYes'),
  takesAway: true,
})

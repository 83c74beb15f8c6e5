'use client'
import { useFormModified, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { LOCALES } from '@/i18n/locales'
import { useQuestion } from '../Question/useQuestion'
import { useDeskWords } from '../useDeskWords'

/** The language in which a new text is written: chosen before anything else, and kept by the text for ever. */
export const NewTextLanguage = () => {
  const t = useDeskWords()
  const id = useId()
  const router = useRouter()
  const isModified = useFormModified()
  const { code } = useLocale()
  const [question, ask] = useQuestion()
  const choose = async (language: string) => {
    const isSure = () =>
      ask({
        title: t('newText.question'),
        body: t('newText.questionBody'),
        stay: t('newText.questionNo'),
        go: t('newText.questionYes'),
        takesAway: true,
      })
    if (isModified && !(await isSure())) return
    router.push(`?${new URLSearchParams({ locale: language })}`)
  }
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t('newText.language')}</label>
      <select
        aria-describedby={`${id}-hint`}
        id={id}
        onChange={({ target }) => void choose(target.value)}
        value={code}
      >
        {LOCALES.map((locale) => (
          <option key={locale.code} lang={locale.code} value={locale.code}>
            {locale.name}
          </option>
        ))}
      </select>
      <p className="workflow__hint" id={`${id}-hint`}>
        {t('newText.hint')}
      </p>
      {question}
    </div>
  )
}

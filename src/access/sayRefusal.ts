import type { AfterErrorHook } from 'payload'
import { z } from 'zod'
import { reasonsIn } from '@/i18n/desk/reasons'
import { GENERAL } from '@/lib/errors/describeError'

const sayable = z.object({
  sayIn: z.custom<(language: string, message: string) => string>((given) => typeof given === 'function'),
})
const answered = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) })

/** What is said of errors that say nothing for people themselves. */
const sayGeneral = reasonsIn(
  (Object.keys(GENERAL) as (keyof typeof GENERAL)[]).map((name) => ({
    message: GENERAL[name],
    reason: { key: `error.${name}` },
  })),
)

/**
 * Says a refusal of ours in the language of whoever asks, after the hook that gave it its shape. That is English but
 * for pages of the desk (see `forgetLanguage`).
 */
export const sayRefusal: AfterErrorHook = ({ error, req, result }) => {
  const { language } = req.i18n
  if (language === 'en') return
  const refusal = sayable.safeParse(error)
  const answer = answered.safeParse(result)
  if (!answer.success) return
  const sayIn = refusal.success ? refusal.data.sayIn : sayGeneral
  const errors = answer.data.errors.map((each) => ({
    ...each,
    message: sayIn(language, each.message),
  }))
  const isSaid = errors.some(({ message }, index) => message !== answer.data.errors[index]?.message)
  if (!isSaid) return
  return { response: { ...answer.data, errors } }
}

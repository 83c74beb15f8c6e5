import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

const sayable = z.object({
  sayIn: z.custom<(language: string, message: string) => string>((given) => typeof given === 'function'),
})
const answered = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) })

/**
 * Says a refusal of ours in the language of whoever asks, after the hook that gave it its shape. That is English but
 * for pages of the desk (see `answerLanguage`).
 */
export const sayRefusal: AfterErrorHook = ({ error, req, result }) => {
  const { language } = req.i18n
  if (language === 'en') return
  const refusal = sayable.safeParse(error)
  const answer = answered.safeParse(result)
  if (!refusal.success || !answer.success) return
  const errors = answer.data.errors.map((each) => ({
    ...each,
    message: refusal.data.sayIn(language, each.message),
  }))
  return { response: { ...answer.data, errors } }
}

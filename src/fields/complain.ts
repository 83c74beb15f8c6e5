import type { PayloadRequest } from 'payload'
import { sayReason, type Reason } from '@/i18n/desk/reasons'
import { inEvery } from '@/i18n/forms/words'

/**
 * What is wrong with the value of a field, in the language of whoever sent it.
 * @param label the English label of the field; it stands for `{{label}}`
 */
export const complain = (
  { i18n }: Partial<Pick<PayloadRequest, 'i18n'>>,
  { label, key, values }: { label: string; key: Reason['key']; values?: Reason['values'] },
): string => sayReason({ key, values: { label: labelInEvery(label), ...values } }, i18n?.language)

/** A label in all languages, to stand in a reason. */
export const labelInEvery = (english: string) => inEvery((say) => say(english))

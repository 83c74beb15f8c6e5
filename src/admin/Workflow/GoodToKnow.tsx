'use client'
import type { Advice } from '@/workflow/domain/prose'
import { useDeskWords } from '../useDeskWords'
import { FieldLinks } from './FieldLinks'
import { useTypedAdvice } from './useTypedAdvice'

/**
 * What would serve the readers of a text, while it is written. It is not read out: whoever types is not interrupted.
 * @param advice on the text as it is saved
 */
export const GoodToKnow = ({ advice }: { advice: readonly Advice[] }) => {
  const t = useDeskWords()
  const typed = useTypedAdvice()
  // What it says of other texts, the server alone knows.
  const shown = typed ? [...advice.filter(({ target }) => target), ...typed] : advice
  return (
    <FieldLinks
      items={shown.map(({ path, message, reason, target }) => ({
        ...{ path, target },
        text: reason ? t(reason.key, plain(reason.values)) : message,
      }))}
      title={t('panel.advice')}
    />
  )
}

/** Advice is made of words and numbers. */
const plain = (values: NonNullable<Advice['reason']>['values'] = {}): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'object' ? [] : [[name, value]])),
  )

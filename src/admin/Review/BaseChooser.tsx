'use client'
import { useRouter } from 'next/navigation'
import { useId, useTransition } from 'react'
import type { Base } from '@/workflow/queries/comparison'
import { useDeskWords } from '../useDeskWords'
import { useMoment } from '../Workflow/When'

type Props = { bases: Pick<Base, 'at' | 'kind' | 'name' | 'number'>[]; chosen: string | undefined }

/** With which text the newest one is compared. */
export const BaseChooser = ({ bases, chosen }: Props) => {
  const t = useDeskWords()
  const moment = useMoment()
  const id = useId()
  const router = useRouter()
  const [isLoading, startTransition] = useTransition()
  if (bases.length === 0) return null
  const choose = (name: string) => {
    const address = new URL(window.location.href)
    address.searchParams.set('against', name)
    startTransition(() => router.replace(`${address.pathname}${address.search}`))
  }
  return (
    <div aria-busy={isLoading} className="review__base">
      <label htmlFor={id}>{t('review.comparedWith')}</label>
      <select defaultValue={chosen} id={id} key={chosen} onChange={({ target }) => choose(target.value)}>
        {/* A first text is compared with none of its older versions unless somebody asks. */}
        {chosen === undefined && <option value="">{t('review.base.none')}</option>}
        {bases.map(({ at, kind, name, number }) => (
          <option key={name} value={name}>
            {t(`review.base.${kind}`, { number, date: at ? moment(at) : '' })}
          </option>
        ))}
      </select>
    </div>
  )
}

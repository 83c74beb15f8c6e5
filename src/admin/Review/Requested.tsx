'use client'
import { saidWithRequest } from '@/workflow/domain/awaiting'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'
import { When } from '../Workflow/When'

/** What whoever asked for this decision said with it. */
export const Requested = ({ faces, history }: Pick<DocumentDescription, 'faces' | 'history'>) => {
  const t = useDeskWords()
  const said = saidWithRequest(faces.draft, history)
  if (said.length === 0) return null
  return (
    <section aria-label={t('review.requested')} className="workflow__note">
      {said.map(({ at, comment, seq, who }) => (
        <div key={seq}>
          <p className="workflow__hint">
            {who}, <When at={at} />
          </p>
          <p>{comment}</p>
        </div>
      ))}
    </section>
  )
}

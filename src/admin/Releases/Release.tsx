import type { AdminViewServerProps } from 'payload'
import { notFound } from 'next/navigation'
import { deskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { describeRelease, isRelease } from '@/workflow/queries/releases'
import { DeskView, onlyStaff } from '../DeskView'
import { Contents } from './Contents'
import './releases.css'

/** A release: its texts, what keeps each from going public, and what one may do with it. */
export const Release = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const segments: unknown = params?.segments
  const id = Array.isArray(segments) ? String(segments[1]) : ''
  onlyStaff(initPageResult, `/releases/${encodeURIComponent(id)}`)
  const { req } = initPageResult
  const actor = actorOf(req.user)
  if (!actor || !(await isRelease(req, id))) notFound()
  const t = deskWords(req.t)
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="releases">
      <p>
        <a href="/admin/releases">← {t('release.back')}</a>
      </p>
      <Contents initial={await describeRelease(req, { actor, id })} />
    </DeskView>
  )
}

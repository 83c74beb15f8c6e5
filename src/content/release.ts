import { createLocalReq, type TypedUser } from 'payload'
import { siteWithRelease } from '@/workflow/queries/siteWithRelease'
import { payload } from './listings'
import { showAhead, type SiteAhead } from './siteAhead'

/** A release as its preview tells of it. */
export type ReleaseShown = Pick<SiteAhead, 'release' | 'unfinished'>

/**
 * From here on this request reads the public site as it will be with a release, for a member of staff.
 * @param at where its pages are
 * @returns null where no such release is under way
 */
export async function showWithRelease(
  id: string,
  { at, user }: { at: string; user: TypedUser },
): Promise<ReleaseShown | null> {
  const site = await siteWithRelease(await createLocalReq({ user }, await payload()), id)
  if (!site) return null
  showAhead({ ...site, at, user })
  return { release: site.release, unfinished: site.unfinished }
}

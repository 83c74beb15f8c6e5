import { createLocalReq, type Payload } from 'payload'
import { decide } from '@/workflow/commands/decide'
import { propose } from '@/workflow/commands/propose'
import type { DemoPeople } from './openAccounts'
import { SITE_LANGUAGES, siteIn } from './site'

/**
 * Names the site, its owner and its licence, unless somebody has: in each language the demo administrator proposes
 * it and a demo validator confirms it, as everybody else does.
 */
export const settleSite = async (
  payload: Payload,
  { administrator, validator }: Pick<DemoPeople, 'administrator' | 'validator'>,
): Promise<void> => {
  for (const locale of SITE_LANGUAGES) {
    const { name } = await payload.findGlobal({ slug: 'site', depth: 0, locale, overrideAccess: true })
    if (name) continue
    const as = (user: DemoPeople['validator']) =>
      createLocalReq({ locale, user: { ...user, collection: 'users' } }, payload)
    const { proposal } = await propose(await as(administrator), { kind: 'site', value: siteIn(locale) })
    await decide(await as(validator), { id: proposal.id, decision: 'confirm' })
  }
}

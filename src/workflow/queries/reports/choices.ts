import type { PayloadRequest } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import type { ReportFilterName } from '../../domain/reports'
import { ACT_NAMES } from '../../ledgers/audit/acts'
import { allPeople } from '../../ledgers/people'
import { ownersKnown } from '../upkeep'
import { kindIn } from './sheet'

/** What the filters of a report can be set to; nothing is read for a filter that it has not. */
export async function choicesOf(req: PayloadRequest, filters: readonly ReportFilterName[]) {
  const isOfLog = filters.includes('act')
  return {
    acts: ACT_NAMES,
    collections: req.payload.config.collections
      .filter(({ custom, slug }) => custom?.hasWorkflow || (isOfLog && LOGGED.includes(slug)))
      .map(({ labels, slug }) => ({
        label: labelIn(labels.plural, req.i18n.language) ?? slug,
        slug: slug as string,
      }))
      .concat(isOfLog ? [{ label: kindIn(req, 'site'), slug: 'site' }] : []),
    owners: filters.includes('owner') ? await ownersKnown(req) : [],
    people: filters.includes('who') ? await allPeople(req) : [],
  }
}

/** The collections of which the audit log tells beside those of texts; it tells of the settings of the site, too. */
export const LOGGED: readonly string[] = [
  ...['media', 'redirects', 'releases', 'proposals', 'change-notes', 'users'],
  ...['service-accounts', 'service-keys', 'webhooks', 'audit-log'],
]

import type { DeskKey } from '@/i18n/desk/words'
import { sayReason } from '@/i18n/desk/reasons'
import { isTransitionName } from '../../domain/table'
import type { AuditRow } from '../../ledgers/audit/chain'

/** Where the words stand of what exactly was done, by kind of act; of every other act they are in `recordAct`. */
const NAMES: Partial<Record<string, string>> = {
  account: 'accountAct',
  edition: 'history',
  previewLink: 'history',
  proposal: 'proposals.kind',
  release: 'releaseAct',
  restore: 'restoreAct',
  save: 'history',
  webhook: 'webhookAct',
}

/** Acts of which there is one kind. */
const SAID_BY_THE_ACT: ReadonlySet<string> = new Set([
  ...['assignment', 'baseline', 'create', 'note', 'upkeep'],
])

/** Where the words stand of what something was before, and is since. */
const STATES: Partial<Record<string, string>> = {
  account: 'role',
  proposal: 'proposals.state',
  release: 'releases.state',
}

type Done = Pick<AuditRow, 'act' | 'collection' | 'name'>

/** What was done, and what exactly, in a language of the desk. */
export function actIn(language: string, done: Done): string {
  const { act, name } = done
  const detail = SAID_BY_THE_ACT.has(act) || !name || name === act ? null : nameIn(language, done)
  if (act === 'transition') return detail ?? ''
  return [known(`report.act.${act}`, language) ?? act, detail].filter(Boolean).join(': ')
}

/**
 * Names in the log are those of their time: what has no words, or none any more, stands as it is there. Of several
 * steps that were asked for at once, each is said.
 */
function nameIn(language: string, { name, ...done }: Done): string {
  return name
    .split(', ')
    .map((one) => known(keyOfName({ ...done, name: one }), language) ?? one)
    .join(', ')
}

/** What was done to a text has been done; what was refused was asked for. */
function keyOfName({ act, collection, name }: Done): string {
  if (isTransitionName(name)) {
    if (act === 'transition') return `transitionDone.${name}`
    if (act === 'refusal' && collection !== 'proposals') return `transition.${name}.label`
  }
  return `${NAMES[act] ?? 'recordAct'}.${name}`
}

/** What something was before an act, and is since: both faces of a text, permissions, the state of a release. */
export const moveIn = (language: string, { act, from, to }: Pick<AuditRow, 'act' | 'from' | 'to'>): string =>
  [from, to]
    .filter(Boolean)
    .map((side) => sideIn(language, { act, side }))
    .join(' → ')

function sideIn(language: string, { act, side }: { act: string; side: string }): string {
  const family = STATES[act]
  if (family)
    return side
      .split(', ')
      .map((one) => known(`${family}.${one}`, language) ?? one)
      .join(', ')
  const faces = [...new Set(side.split('/'))].filter((face) => face !== 'none')
  const words = faces.map((face) => known(`state.${face}`, language))
  return words.length > 0 && words.every((word) => word !== null) ? words.join(' · ') : side
}

/** A word of the desk that may not exist. */
function known(key: string, language: string): string | null {
  // Whatever is not a word of the desk comes back as it is.
  const said = sayReason({ key: key as DeskKey }, language)
  return said === key ? null : said
}

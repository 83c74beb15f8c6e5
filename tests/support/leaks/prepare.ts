import { cpSync } from 'node:fs'
import { endTestPayload, getTestPayload } from '../testPayload'
import { graphqlProbes } from './graphqlProbes'
import { overHttp } from './overHttp'
import { plantHidden } from './plantHidden'
import { plantShown } from './plantShown'
import { questions } from './questions'
import { restProbes } from './restProbes'
import { screensOf } from './screensOf'

/**
 * Plants what is public into this process's own database and copies its folder; then plants what is hidden, and
 * lets go of the database, so that servers can be started on both.
 * @returns what was planted, and what can be asked about it
 */
export const prepare = async ({ full, empty }: { full: string; empty: string }) => {
  const payload = await getTestPayload()
  const shown = await plantShown(payload)
  cpSync(full, empty, { recursive: true })
  const all = await plantHidden(payload, shown)
  const probes = {
    rest: overHttp(restProbes(payload, all)),
    graphql: graphqlProbes(payload, all),
    questions: questions(payload),
    screens: screensOf(payload),
  }
  await endTestPayload()
  return { all, probes }
}

import { documents } from './documents'
import { events } from './events'
import { forums } from './forums'
import { pages } from './pages'
import { roles } from './roles'
import type { Seed } from './Seed'

/** The time that the facts are about. Each page says so in its banner, so that no text need say it. */
const SITUATION = { from: { text: '2014' }, until: { text: '2015' } }

const dated = (seed: Seed): Seed => ({ ...seed, data: { describes: SITUATION, ...seed.data } })

/** The whole first content, each document after those that it refers to. */
export const contents: readonly Seed[] = [
  ...[...forums, ...events, ...documents, ...roles].map(dated),
  ...pages.map((page) => (page.data.placement === 'home' ? dated(page) : page)),
]

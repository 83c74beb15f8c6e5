import { documents } from './documents'
import { events } from './events'
import { forums } from './forums'
import { pages } from './pages'
import { roles } from './roles'
import type { Seed } from './Seed'

/** The whole first content, each document after those that it refers to. */
export const contents: readonly Seed[] = [...forums, ...events, ...documents, ...roles, ...pages]

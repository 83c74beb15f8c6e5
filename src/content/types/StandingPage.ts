import type { PageRecord } from './PageRecord'
import type { Picture } from './Picture'

export type StandingPage = PageRecord & { illustration: Picture | null; isHome: boolean }

import type { DocumentCard } from './DocumentCard'
import type { EventCard } from './EventCard'
import type { ForumCard } from './ForumCard'
import type { StandingPage } from './StandingPage'

export type HomeView = {
  theme: StandingPage | null
  /** The fora of the theme, each once, by the dimension of their work. */
  fora: Record<'political' | 'both' | 'technical', readonly ForumCard[]>
  nextEvents: readonly EventCard[]
  pastEvents: readonly EventCard[]
  documents: readonly DocumentCard[]
}

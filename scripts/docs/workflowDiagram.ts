import type { Transition } from '@/workflow/domain/definition'
import { DRAFT_FACES, LIVE_FACES, TRANSITION_NAMES, transitionNamed } from '@/workflow/domain/table'
import { DRAFT_WORDS, LIVE_WORDS } from './faceWords'

type Face = 'draft' | 'live'

/** The two faces of a document as state diagrams, in Mermaid's language. */
export const workflowDiagram = (face: Face): string => {
  const words: Record<string, string> = face === 'draft' ? DRAFT_WORDS : LIVE_WORDS
  const faces: readonly string[] = face === 'draft' ? DRAFT_FACES : LIVE_FACES
  const states = faces.map((name) => `  state "${words[name]}" as ${idOf(face, name)}`)
  const saves =
    face === 'draft' ? faces.map((from) => `  ${idOf(face, from)} --> ${idOf(face, 'draft')}: save`) : []
  const arrows = TRANSITION_NAMES.flatMap((name) => arrowsOf(face, name))
  return ['```mermaid', 'stateDiagram-v2', ...states, ...saves, ...arrows, '```'].join('\n')
}

const arrowsOf = (face: Face, name: (typeof TRANSITION_NAMES)[number]): string[] => {
  const { from, to }: Transition = transitionNamed(name)
  const target = to[face]
  if (target === undefined) return []
  return from[face].map((start) => `  ${idOf(face, start)} --> ${idOf(face, target)}: ${name}`)
}

/** `none` means different things on the two faces, and Mermaid wants one name a state. */
const idOf = (face: Face, name: string): string => `${face}_${name}`

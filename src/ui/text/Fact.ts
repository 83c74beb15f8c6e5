import type { ReactNode } from 'react'

/** One line of a description list. */
export type Fact = readonly [term: string, definition: ReactNode]

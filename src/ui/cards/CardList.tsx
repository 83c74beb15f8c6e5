import type { ReactNode } from 'react'

/** A list of content items, one under the other. */
export const CardList = ({ children }: { children: ReactNode }) => <ul className="fora-list">{children}</ul>

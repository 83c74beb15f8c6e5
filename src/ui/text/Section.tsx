import type { ReactNode } from 'react'

type Props = { id: string; title: string; isShown?: boolean; children: ReactNode }

/** A part of a page under its heading; not there when it has nothing to show. */
export const Section = ({ id, title, isShown = true, children }: Props) =>
  isShown ? (
    <section className="fora-section" aria-labelledby={id}>
      <h2 id={id} className="fora-heading">
        {title}
      </h2>
      {children}
    </section>
  ) : null

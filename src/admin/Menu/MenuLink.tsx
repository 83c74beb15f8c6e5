import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = Pick<ServerProps, 'params'> & { children: ReactNode; name: string }

/** A screen of ours in the menu, marked where one is on it, as Payload marks its own. */
export const MenuLink = ({ children, name, params }: Props) => {
  const isHere = params?.segments?.[0] === name
  return (
    <a
      aria-current={isHere ? 'page' : undefined}
      className="nav__link help-link"
      href={`/admin/${name}`}
      id={`nav-${name}`}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </a>
  )
}

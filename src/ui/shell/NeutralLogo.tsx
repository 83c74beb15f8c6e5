import type { ReactNode } from 'react'

/** Stands where an institution's logo will: its name beside a plain mark of seven circles in a round. */
export const NeutralLogo = ({ label }: { label: ReactNode }) => (
  <span className="fora-logo">
    <svg viewBox="0 0 64 64" width="56" height="56" aria-hidden="true" focusable="false">
      {Array.from({ length: 7 }, (_, index) => {
        const angle = (index / 7) * 2 * Math.PI - Math.PI / 2
        const at = (part: number) => (32 + 22 * part).toFixed(2)
        return (
          <circle key={index} cx={at(Math.cos(angle))} cy={at(Math.sin(angle))} r="6.5" fill="currentColor" />
        )
      })}
      <circle cx="32" cy="32" r="9" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
    <span className="fora-logo__label">{label}</span>
  </span>
)

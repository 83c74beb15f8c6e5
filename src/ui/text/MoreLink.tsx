import { Icon } from '../Icon'

/** Leads from an excerpt to the whole list. */
export const MoreLink = ({ href, label }: { href: string; label: string }) => (
  <p className="fora-more">
    <a className="ecl-link ecl-link--standalone ecl-link--icon" href={href}>
      <span className="ecl-link__label">{label}</span>
      <Icon name="corner" size="xs" className="ecl-icon--rotate-90 ecl-link__icon" />
    </a>
  </p>
)

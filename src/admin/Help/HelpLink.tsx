/** The guides, under the links of the navigation. */
export const HelpLink = () => (
  <a className="nav__link help-link" href="/admin/help" id="nav-help">
    <span className="nav__link-label">Help</span>
  </a>
)

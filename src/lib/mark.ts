const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="8" fill="#004494"/><g fill="#fff"><circle cx="32.00" cy="12.00" r="6"/><circle cx="47.64" cy="19.53" r="6"/><circle cx="51.50" cy="36.45" r="6"/><circle cx="40.68" cy="50.02" r="6"/><circle cx="23.32" cy="50.02" r="6"/><circle cx="12.50" cy="36.45" r="6"/><circle cx="16.36" cy="19.53" r="6"/></g></svg>'

/** Fora's mark, seven in a round, as an address that needs no request: for the browser's tab and the admin. */
export const MARK = `data:image/svg+xml,${encodeURIComponent(SVG)}`

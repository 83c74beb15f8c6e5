import { HTTP_STATUS_META } from '@/lib/httpStatusMeta'

/** Every script but structured data, and every hint to load one. */
const SCRIPTS = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g
const HINTS = /<link\b(?=[^>]*(?:as="script"|rel="modulepreload"|rel="expect"))[^>]*>/g
const STATUS = new RegExp(`<meta name="${HTTP_STATUS_META}" content="(\\d{3})"/?>`)

/**
 * A public page as it is sent: nothing on it is interactive, so without the 175 kB of client runtime that
 * Next adds to every page. A page cannot choose its HTTP status by itself: it says so in a meta element,
 * which is taken out here.
 */
export function stripScripts(html: string): { html: string; status: number | null } {
  const status = STATUS.exec(html)?.[1]
  return {
    html: html.replace(SCRIPTS, '').replace(HINTS, '').replace(STATUS, ''),
    status: status ? Number(status) : null,
  }
}

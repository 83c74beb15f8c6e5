import type { Section } from './sections'

/** The questions that a list answers, and what their values can look like. */
const TOPIC = /^(?:internet-governance|telecommunications)$/
const FILTERS = {
  forums: { topic: TOPIC, dimension: /^(?:political|technical)$/ },
  roles: { topic: TOPIC },
  events: { topic: TOPIC },
  documents: {
    kind: /^[a-z-]{1,40}$/,
    forum: /^[a-z0-9-]{1,100}$/,
    year: /^(?:19|20)\d{2}$/,
    topic: TOPIC,
  },
} as const satisfies Record<Section, Record<string, RegExp>>

/**
 * A list's filters as one part of an internal address (`kind.agreement~year.2005`), so that filtered lists
 * are cached like every other page; null when nothing is asked. Unknown questions and impossible values are
 * dropped: they cannot fill the cache.
 */
export function filterPart(section: Section, query: URLSearchParams): string | null {
  const asked = Object.entries<RegExp>(FILTERS[section]).flatMap(([name, shape]) => {
    const value = query.get(name) ?? ''
    return shape.test(value) ? [`${name}.${value}`] : []
  })
  return asked.length > 0 ? asked.join('~') : null
}

import type { Completeness } from '../Completeness'

/** An event has a beginning, unless it is one that recurs. */
export const complete: Completeness = {
  complete: [
    ...['title', 'slug', 'summary', 'body', 'kind', 'status', 'topics'],
    {
      path: 'starts.text',
      message: 'Say when the event starts, or that it recurs.',
      unless: { path: 'recurs', in: ['annually', 'regularly', 'irregularly', 'unknown'] },
    },
  ],
  requiredPublic: [],
}

import { lines } from './words'

/** One or two sentences for lists, search results and the top of the page. */
export const summary = () =>
  lines({
    name: 'summary',
    label: 'Summary',
    description:
      'One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there.',
    longest: 250,
  })

import type { Seed } from '../Seed'

export const cookies: Seed = {
  collection: 'pages',
  slug: 'cookies',
  data: {
    title: 'Cookies',
    summary: 'This website sets no cookies for its visitors.',
    placement: 'footer',
  },
  texts: {
    body: [
      'A cookie is a small file that a website asks your browser to keep. This website sets none for its visitors: not for statistics, not for preferences, not for anybody else.',
      'That is why no banner asks for your consent.',
      'Members of staff who sign in to write or check texts get one cookie, which keeps them signed in for their working day. It is necessary for that and serves nothing else.',
    ],
  },
}

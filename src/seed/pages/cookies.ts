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
      'A cookie is a small file that a website asks your browser to keep. This website sets none for its visitors: neither for statistics, nor for preferences, nor for third parties.',
      'This is why there is no banner asking for your consent.',
      'Members of staff who sign in to write or check texts get one cookie, which keeps them signed in for their working day. It is necessary for that purpose and has no other.',
    ],
  },
}

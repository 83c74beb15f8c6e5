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
      '## Members of staff',
      'People who sign in to write or check texts get two cookies. Both are needed for signing in, and serve nothing else:',
      '- payload-token keeps them signed in for their working day.',
      '- A cookie whose name begins with fora-device- stays for 180 days. It tells the sign-in page that this account has been used in this browser before, so that nobody has to wait while others try passwords. It holds no name and no address.',
      'Two more are set only when somebody makes a choice in their account, and remember it for a year: payload-lng the language of the desk, payload-theme whether it is light or dark.',
    ],
  },
}

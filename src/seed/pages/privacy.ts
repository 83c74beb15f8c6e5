import type { Seed } from '../Seed'

export const privacy: Seed = {
  collection: 'pages',
  slug: 'privacy',
  data: {
    title: 'Privacy',
    summary: 'Which personal data this website processes, and why.',
    placement: 'footer',
  },
  texts: {
    body: [
      'You can read the whole website without telling us who you are.',
      '## Visitors',
      'We set no cookies for visitors, count no visits, and load nothing from the websites of others. The application does not store the addresses from which its pages are requested. So that nobody can flood it, it counts the requests from each address: under a code made from the address with a key that changes every day. Neither the code nor the key is stored.',
      '## People who work on the website',
      'Members of staff who write, check and publish texts have an account with their name and e-mail address. What they do is recorded with the date, a number that stands for them, and the name that they have then, so that it can be shown who checked what. The record stays when somebody leaves; the name can be erased from it where the law demands that.',
      'They are told by e-mail, if they like, what waits for them, and can see their dates in a calendar of their own through a secret address. What they type and have not saved is kept in their browser, encrypted, for 14 days at most. Which [cookies](pages/cookies) they get is said on a page of its own.',
      'Accounts are closed when somebody leaves.',
      '## Your rights',
      'If you write to us, we use your message and your address only to answer you. You can ask what we hold about you and have it corrected or erased: see [Contact](pages/contact).',
      'This is a demonstration. Whoever runs the website for an institution has to complete this page with the name of the controller and of the data protection officer.',
    ],
  },
}

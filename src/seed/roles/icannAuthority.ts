import { ref } from '../ref'
import type { Seed } from '../Seed'

export const icannAuthority: Seed = {
  collection: 'roles',
  slug: 'responsible-authority-for-the-eu-domain',
  data: {
    title: 'Responsible authority for the .eu domain',
    summary:
      'The European Commission is the responsible authority for the country-code top-level domain .eu, whose registry is EURid.',
    forum: ref('forums/internet-corporation-for-assigned-names-and-numbers'),
    holder: 'commission',
    capacity: 'responsible-authority',
    topics: ['internet-governance'],
    subject: 'country-code top-level domain .eu',
    partners: [{ name: 'EURid', link: 'https://eurid.eu' }],
  },
  texts: {
    body: [
      'The European Commission is the responsible authority for the country-code top-level domain .eu. EURid, the registry of the domain, is its partner.',
    ],
  },
}

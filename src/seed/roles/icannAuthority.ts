import { ref } from '../ref'
import type { Seed } from '../Seed'

export const icannAuthority: Seed = {
  collection: 'roles',
  slug: 'responsible-authority-for-the-eu-domain',
  data: {
    title: 'Responsible authority for the .eu domain',
    summary:
      'The Commission is the responsible authority for .eu, a country-code top-level domain among those that ICANN coordinates.',
    forum: ref('forums/internet-corporation-for-assigned-names-and-numbers'),
    holder: 'commission',
    capacity: 'responsible-authority',
    topics: ['internet-governance'],
    subject: 'the country-code top-level domain .eu',
    partners: [{ name: 'EURid, the registry of .eu' }],
  },
  texts: {
    body: [
      'The Commission is the responsible authority for the country-code top-level domain .eu, one of the identifiers in the systems that the [Internet Corporation for Assigned Names and Numbers](forums/internet-corporation-for-assigned-names-and-numbers) coordinates.',
      'Its partner is EURid, the registry of the domain.',
    ],
  },
}

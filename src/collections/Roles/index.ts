import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { isHistorical } from '@/workflow/domain/listing'
import { contentCollection } from '../contentCollection'
import { roleDetails, roleRelations } from './fields'

/** What the institution does in a forum. Content: not to be mixed up with staff permissions. */
export const Roles = contentCollection({
  slug: 'roles',
  labels: { singular: 'Role in a forum', plural: 'Our roles in forums' },
  description: 'What we do in each forum: who acts, in which capacity, on what basis.',
  text: [
    title(
      'What the role is, for example: Adviser in the European Conference of Postal and Telecommunications Administrations.',
    ),
    summary(),
    ...richText({
      name: 'body',
      label: 'Text',
      description: 'What we do there and what for, in two to four paragraphs.',
    }),
  ],
  relations: roleRelations(),
  details: roleDetails(),
  columns: ['forum', 'capacity', 'holder', 'updatedAt'],
  // A role says in which forum and who holds it; its capacity may be unnamed. Its forum goes public first.
  reviewAfterMonths: 12,
  complete: {
    complete: ['title', 'slug', 'summary', 'body', 'forum', 'holder', 'topics'],
    requiredPublic: ['forum'],
  },
  // Forum by forum, and then by title.
  listing: (role) => ({
    part: isHistorical(role) ? 'historical' : 'current',
    byTitle: { after: typeof role.forum === 'string' ? `forums/${role.forum}` : null },
  }),
})

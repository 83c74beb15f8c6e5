import { documentWords } from '@/collections/Documents/words'
import { eventWords } from '@/collections/Events/words'
import { forumWords } from '@/collections/Forums/words'
import { pageWords } from '@/collections/Pages/words'
import { roleWords } from '@/collections/Roles/words'
import type { ContentType } from '.'

/**
 * What is said of each content type alone: on the site, by key; in its form, by the English word; and which words of the
 * form are the same in another language. `src/i18n` adds them to those of all, and does not compile while one is
 * missing in a language.
 */
export const TYPE_WORDS = {
  forums: forumWords,
  roles: roleWords,
  events: eventWords,
  documents: documentWords,
  pages: pageWords,
} satisfies Record<ContentType, object>

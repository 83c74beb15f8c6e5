import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/words'
import { DocumentListPage } from './DocumentLists'
import { DocumentPage } from './DocumentPage'
import { documentReader, listDocuments } from './read'
import { documentThing } from './structured'

export const publicDocuments = publicSection({
  type: 'documents',
  reader: documentReader,
  Page: DocumentPage,
  thing: documentThing,
  facts: ({ kind }, t) => [kind && label(t, 'documentKind', kind)],
  list: { read: listDocuments, List: DocumentListPage },
})

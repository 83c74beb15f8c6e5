import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/label'
import { DocumentListPage } from './DocumentLists'
import { DocumentPage } from './DocumentPage'
import { documentReader, listDocuments } from './read'

export const documents = publicSection({
  type: 'documents',
  reader: documentReader,
  Page: DocumentPage,
  facts: ({ kind }, t) => [kind && label(t, 'documentKind', kind)],
  list: { read: listDocuments, List: DocumentListPage },
})

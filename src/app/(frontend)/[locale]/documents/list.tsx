import { listDocuments } from '@/content/documents'
import { DocumentListPage } from '@/ui/pages/DocumentListPage'
import { listRoute } from '../../listRoute'

/** The list of documents: whole, filtered, and each page of it. */
export const documents = listRoute({ section: 'documents', read: listDocuments, List: DocumentListPage })

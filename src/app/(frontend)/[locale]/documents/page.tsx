import { documents } from './list'

export const generateMetadata = documents.describe

export default documents.page

import { forums } from './list'

export const generateMetadata = forums.describe

export default forums.page

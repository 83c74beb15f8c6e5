import { roles } from './list'

export const generateMetadata = roles.describe

export default roles.page

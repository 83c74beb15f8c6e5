import { events } from './list'

export const generateMetadata = events.describe

export default events.page

import { describeList, showList } from '../../list'

export const generateStaticParams = () => []

/** A filtered list, and each further page, has an address of its own: a query, see proxy.ts. */
export const generateMetadata = describeList

export default showList

import { describeList, showList } from './list'

export const generateStaticParams = () => []

export const generateMetadata = describeList

export default showList

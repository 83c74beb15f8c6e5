import { answerPage } from '../../answerPage'

/** Where the proxy sends addresses that cannot be ours. */
export default answerPage(async () => null)

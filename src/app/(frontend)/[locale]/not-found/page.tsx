import { answer } from '../../answer'

/** Where the proxy sends addresses that cannot be ours. */
export default answer(async () => null)

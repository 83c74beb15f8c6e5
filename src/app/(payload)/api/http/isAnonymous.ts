/** Whether a request shows nothing that could make the answer personal: neither cookie nor key. */
export const isAnonymous = ({ headers }: Request): boolean =>
  !headers.has('cookie') && !headers.has('authorization')

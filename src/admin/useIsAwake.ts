import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether React has taken over what the server drew. Until then a press does nothing: a button whose press is all that
 * it has is disabled so long. On the server no time zone is known either.
 */
export const useIsAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

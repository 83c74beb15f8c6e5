'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useSyncExternalStore } from 'react'
import { NEW, deskStore } from './deskStore'

/** The desk of the document in this form; `address` is empty for one that is not saved yet. */
export const useDesk = () => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const address = id === undefined ? NEW : `${config.routes.api}/${collectionSlug}/${id}`
  const get = useCallback(() => deskStore.get(address), [address])
  const desk = useSyncExternalStore(deskStore.subscribe, get, get)
  return { ...desk, address }
}

'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import { deskStore } from './deskStore'

const PAYLOADS = 'document-stale-data'

/**
 * At the first change in the form Payload looks whether the text is still the newest one, and otherwise offers
 * nothing but to load that. A pasted page would be lost: our notice says who did what, and leaves it in the form.
 */
export const useOwnStaleNotice = (address: string): void => {
  const { closeModal, modalState } = useModal()
  const isOpen = Boolean(modalState[PAYLOADS]?.isOpen)
  useEffect(() => {
    if (!isOpen || !address) return
    closeModal(PAYLOADS)
    void deskStore.checkStale(address)
  }, [address, closeModal, isOpen])
}

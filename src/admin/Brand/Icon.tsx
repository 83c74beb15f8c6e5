'use client'
import { useTranslation } from '@payloadcms/ui'
import { MARK } from '@/lib/mark'

/** Leads from every screen of the admin to the dashboard, in place of Payload's mark. */
export const Icon = () => {
  const { t } = useTranslation()
  return <img alt={t('general:dashboard')} height={24} src={MARK} width={24} />
}

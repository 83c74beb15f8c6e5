import { MARK } from '@/lib/mark'

/** Leads from every screen of the admin to the dashboard, in place of Payload's mark. */
export const Icon = () => <img alt="Dashboard" height={24} src={MARK} width={24} />

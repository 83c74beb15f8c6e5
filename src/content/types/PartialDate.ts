export type { PartialDate } from '@/lib/dates/PartialDate'

import { z } from 'zod'
import { PartialDateRow } from '../rows/PartialDateRow'
import { detailOf } from './detailOf'
import { PageDetail } from './PageDetail'
import { Text } from './Text'

/** A role read in one language, as its page shows it. */
export const RoleDetail = PageDetail.extend({
  subject: Text,
  partners: z.array(z.object({ name: Text, link: Text })).nullish(),
  tasks: z.array(z.object({ task: Text })).nullish(),
  since: PartialDateRow,
  until: PartialDateRow,
})

export type RoleDetail = z.infer<typeof RoleDetail>

/** The text of a public role in one language; null when it is not public. */
export const roleDetail = detailOf({
  collection: 'roles',
  detail: RoleDetail,
  select: {
    subject: true,
    partners: { name: true, link: true },
    tasks: { task: true },
    since: true,
    until: true,
  },
})

import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { mayManageWebhooks } from '@/workflow/domain/webhooks'
import { MenuLink } from '../Menu/MenuLink'

/** The webhooks, above the links of the navigation, for administrators. */
export const WebhooksLink = ({ i18n, params, user }: ServerProps) =>
  mayManageWebhooks(actorOf(user ?? null)) && (
    <MenuLink name="webhooks" params={params}>
      {deskWords(i18n.t)('webhooks.title')}
    </MenuLink>
  )

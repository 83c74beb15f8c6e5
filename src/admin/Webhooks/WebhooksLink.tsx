import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { mayManageWebhooks } from '@/workflow/domain/webhooks'

/** The webhooks, above the links of the navigation, for administrators. */
export const WebhooksLink = ({ i18n, user }: ServerProps) =>
  mayManageWebhooks(actorOf(user ?? null)) && (
    <a className="nav__link help-link" href="/admin/webhooks" id="nav-webhooks">
      <span className="nav__link-label">{deskWords(i18n.t)('webhooks.title')}</span>
    </a>
  )

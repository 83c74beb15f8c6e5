import type { RoleCard } from '@/content/types/RoleCard'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { RoleTable } from '../cards/RoleTable'
import { Section } from '../text/Section'

/** Our roles in all fora as one table; those that are historical in another. */
export const RoleListPage = ({ roles, locale }: { roles: readonly RoleCard[]; locale: Locale }) => {
  const t = words(locale)
  const historical = roles.filter(({ isHistorical }) => isHistorical)
  return (
    <>
      <RoleTable roles={roles.filter(({ isHistorical }) => !isHistorical)} locale={locale} t={t} />
      <Section id="historical" title={t('list.historical')} isShown={historical.length > 0}>
        <RoleTable roles={historical} locale={locale} t={t} />
      </Section>
    </>
  )
}

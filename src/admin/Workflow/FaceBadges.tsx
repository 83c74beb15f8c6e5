'use client'
import { Pill } from '@payloadcms/ui'
import { toneOf } from './toneOf'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'

/** What the public sees, and what is being prepared. */
export const FaceBadges = ({ faces, version, publicAddress, publicVersion }: DocumentDescription) => {
  const t = useDeskWords()
  return (
    <dl className="workflow__faces">
      <div>
        <dt>{t('faces.public')}</dt>
        <dd>
          <Pill pillStyle={faces.live === 'none' ? 'light-gray' : toneOf(faces.live)}>
            {t(`state.${faces.live}`)}
          </Pill>
          {publicVersion && <span>{t('faces.version', { version: publicVersion })}</span>}
          {publicAddress && (
            <a href={publicAddress} rel="noopener" target="_blank">
              {t('panel.viewOnSite')}
            </a>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('faces.inPreparation')}</dt>
        <dd>
          {faces.draft === 'none' ? (
            <Pill pillStyle="light-gray">{t('state.noDraft')}</Pill>
          ) : (
            <>
              <Pill pillStyle={toneOf(faces.draft)}>{t(`state.${faces.draft}`)}</Pill>
              <span>{t('faces.version', { version })}</span>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}

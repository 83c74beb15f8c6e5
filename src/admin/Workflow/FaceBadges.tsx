'use client'
import { Pill } from '@payloadcms/ui'
import { toneOf } from './toneOf'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { LIVE_WORDS, STATE_WORDS } from '@/workflow/domain/words'

/** What the public sees, and what is being prepared. */
export const FaceBadges = ({ faces, version, publicVersion }: DocumentDescription) => (
  <dl className="workflow__faces">
    <div>
      <dt>Public</dt>
      <dd>
        <Pill pillStyle={faces.live === 'none' ? 'light-gray' : toneOf(faces.live)}>
          {LIVE_WORDS[faces.live]}
        </Pill>
        {publicVersion && <span>version {publicVersion}</span>}
      </dd>
    </div>
    <div>
      <dt>Draft</dt>
      <dd>
        {faces.draft === 'none' ? (
          <Pill pillStyle="light-gray">No draft</Pill>
        ) : (
          <>
            <Pill pillStyle={toneOf(faces.draft)}>{STATE_WORDS[faces.draft]}</Pill>
            <span>version {version}</span>
          </>
        )}
      </dd>
    </div>
  </dl>
)

'use client'
import type { ReleaseDescription, ReleasedText } from '@/workflow/queries/releases'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { OpenTarget } from '../Workflow/FieldLinks'

type Props = {
  /** Takes a text out; null where that is not to be done. */
  onRemove: ((text: ReleasedText) => Promise<void>) | null
  release: ReleaseDescription
}

/** The texts of a release, and of each what becomes of it and what speaks against that. */
export const Texts = ({ onRemove, release: { id, state, texts } }: Props) => {
  const t = useDeskWords()
  const isUnderWay = state === 'open' || state === 'scheduled'
  if (texts.length === 0) return null
  return (
    <table>
      <caption className="releases__hidden">{t('releases.size')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('release.text')}</th>
          <th scope="col">{t(isUnderWay ? 'release.becomes' : 'release.became')}</th>
          {isUnderWay && <th scope="col">{t('release.against')}</th>}
          {onRemove && (
            <th scope="col">
              <span className="releases__hidden">{t('release.remove')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <Row
            key={`${text.collection}/${text.id}`}
            isUnderWay={isUnderWay}
            onRemove={onRemove}
            release={id}
            text={text}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Pick<Props, 'onRemove'> & { isUnderWay: boolean; release: string; text: ReleasedText }

const Row = ({ isUnderWay, onRemove, release, text }: RowProps) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const { act, address, alsoIn, collection, id, language, problems, state, title, version, versionAfter } =
    text
  const name = title || t('release.gone')
  return (
    <tr>
      <th scope="row">
        {state === null ? (
          name
        ) : (
          <a href={`/admin/collections/${collection}/${id}/review?locale=${language}`} lang={language}>
            {name}
          </a>
        )}
        {isUnderWay && state && (
          <div className="releases__quiet">
            {t(`state.${state}`)} · {version}
            {address && (
              <>
                {' · '}
                <a
                  aria-label={t('release.previewOne', { title: name })}
                  href={`/preview/release/${release}${address}`}
                  rel="noopener"
                  target="_blank"
                >
                  {t('release.preview')}
                </a>
              </>
            )}
          </div>
        )}
      </th>
      <td data-label={t(isUnderWay ? 'release.becomes' : 'release.became')}>
        {t(isUnderWay ? `release.act.${act}` : `release.done.${act}`, { after: versionAfter ?? '' })}
      </td>
      {isUnderWay && (
        <td data-label={t('release.against')}>
          {problems.length === 0 && alsoIn.length === 0 && t('release.textReady')}
          {problems.map(({ path, code, message, target }) => (
            <div className="workflow__problem" key={`${path} ${code}`}>
              {message}
              {target && <OpenTarget target={target} />}
            </div>
          ))}
          {alsoIn.map((other) => (
            <div className="workflow__warning" key={other.id}>
              {t('release.conflict')}{' '}
              <a href={`/admin/releases/${other.id}`}>{t('release.alsoIn', { name: other.name })}</a>
            </div>
          ))}
        </td>
      )}
      {onRemove && (
        <td>
          <button
            aria-label={t('release.removeOne', { title: name })}
            className="releases__button takes-away"
            disabled={!isAwake}
            onClick={() => void onRemove(text)}
            type="button"
          >
            {t('release.remove')}
          </button>
        </td>
      )}
    </tr>
  )
}

import type { AdminViewServerProps } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { deskWords, type DeskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { programsAtDesk, programsNaming, type KeyRow, type ProgramRow } from '@/workflow/queries/programs'
import { DeskView, onlyStaff } from '../DeskView'
import { SaidWhen, When } from '../Workflow/When'
import { AcceptProgram, EndProgram, NewKey, RevokeKey } from './ProgramActs'
import { ProgramForm } from './ProgramForm'
import '../Releases/releases.css'
import './programs.css'

type Choices = { people: { id: string; name: string }[]; collections: { slug: string; label: string }[] }

/** What programs of the staff may do, who answers for them, and their keys: for administrators. To others, what they are to answer for. */
export const Programs = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  onlyStaff(initPageResult, '/programs')
  const { req } = initPageResult
  const t = deskWords(req.t)
  const { language } = req.i18n
  const me = actorOf(req.user)
  const isForMe = me?.staffRoles.includes('administrator') ?? false
  const mine = me ? await programsNaming(req, me.id) : []
  const { people, programs } = isForMe ? await programsAtDesk(req) : { people: [], programs: [] }
  const collections = req.payload.config.collections
    .filter(({ custom }) => custom?.hasWorkflow)
    .map(({ slug, labels }) => ({ slug: slug as string, label: labelIn(labels.plural, language) ?? slug }))
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="releases programs">
      <h1>{t('programs.title')}</h1>
      <p className="releases__quiet">{t(isForMe ? 'programs.lead' : 'programs.notForYou')}</p>
      {mine.map(({ id, name }) => (
        <div className="programs__one" key={id}>
          <p>{t('programs.acceptLead', { name })}</p>
          <AcceptProgram id={id} name={name} />
        </div>
      ))}
      {isForMe && (
        <>
          <details className="programs__new">
            <summary>{t('programs.new')}</summary>
            <ProgramForm collections={collections} people={people} />
          </details>
          {programs.length === 0 && <p>{t('programs.none')}</p>}
          {programs.map((program) => (
            <OneProgram key={program.id} {...{ collections, people, program, t }} />
          ))}
        </>
      )}
    </DeskView>
  )
}

type Props = Choices & { program: ProgramRow; t: DeskWords }

const OneProgram = ({ collections, people, program, t }: Props) => {
  const { answerers, endedAt, grants, holder, id, keys, name } = program
  const granted = collections.filter(({ slug }) => grants[slug]?.length)
  return (
    <section aria-labelledby={`program-${id}`} className="programs__one">
      <h2 id={`program-${id}`}>{name}</h2>
      <dl>
        <dt>{t('programs.may')}</dt>
        {granted.map(({ label, slug }) => (
          <dd
            key={slug}
          >{`${label}: ${(grants[slug] ?? []).map((act) => t(`programs.act.${act}`)).join(', ')}`}</dd>
        ))}
        <dt>{t('programs.holder')}</dt>
        <dd>{holder.isAccepted ? holder.name : t('programs.waits', { name: holder.name })}</dd>
        <dt>{t('programs.answerers')}</dt>
        <dd>{answerers.join(', ')}</dd>
      </dl>
      {endedAt ? (
        <p>
          <SaidWhen at={endedAt} word="programs.ended" />
        </p>
      ) : (
        <>
          {keys.length > 0 && <Keys {...{ keys, name, t }} />}
          <NewKey hasKey={keys.length > 0} id={id} name={name} />
          <details>
            <summary>{t('programs.change', { name })}</summary>
            <ProgramForm
              collections={collections}
              people={people}
              program={{ id, name, grants, holder: holder.id }}
            />
          </details>
          <EndProgram id={id} name={name} />
        </>
      )}
    </section>
  )
}

const Keys = ({ keys, name, t }: { keys: KeyRow[]; name: string; t: DeskWords }) => (
  <table>
    <caption className="releases__hidden">{t('programs.keysOf', { name })}</caption>
    <thead>
      <tr>
        {(['key', 'madeBy', 'until', 'used', 'revoke'] as const).map((column) => (
          <th key={column} scope="col">
            {t(`programs.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {keys.map(({ expiresAt, id, lastUsedAt, madeAt, madeBy, publicId }) => (
        <tr key={id}>
          <th scope="row">
            <code>{`fora_${publicId}_…`}</code>
          </th>
          <td data-label={t('programs.madeBy')}>
            {madeBy}
            <div className="releases__quiet">
              <When at={madeAt} />
            </div>
          </td>
          <td data-label={t('programs.until')}>
            <When at={expiresAt} />
          </td>
          <td data-label={t('programs.used')}>
            {lastUsedAt ? <When at={lastUsedAt} /> : t('programs.never')}
          </td>
          <td>
            <RevokeKey id={id} publicId={publicId} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

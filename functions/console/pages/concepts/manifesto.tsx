import type { Child } from 'hono/jsx'
import { LONGEST_MANIFESTO, type Proposal } from '../../../../shared/preview/manifesto.ts'
import { actsHere } from '../../access/acts-here.ts'
import { ownerKey, ownersOf } from '../../concepts/concept-form.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Choice, Empty, Note } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { manifestoWords, type WrongManifesto } from '../../words/manifesto.ts'
import { tuningWords } from '../../words/tuning.ts'
import { anchorOf, Lines } from '../frame/fields.tsx'
import { ownerOptions } from './concept-list.tsx'
import { rulesHref, TuningFrame } from './tuning-frame.tsx'

/** A manifesto as it was pasted, and what is proposed for it. */
export type Pasted = {
  text: string
  owner: string
  ticked: readonly string[]
  proposed?: { proposals: Proposal[]; already: number } | 'not-yet'
  wrong?: WrongManifesto
}

type Props = { reader: Reader; work: AtWork; pasted: Pasted }

const PICK = 'proposal'

const Owner = ({ reader, work, pasted }: Props): Child => {
  const open = new Set(ownersOf(work.draft, work.cluster).map(ownerKey))
  return (
    <Choice
      name="owner"
      label={manifestoWords[reader.language].owner}
      value={pasted.owner}
      options={[
        { value: '', label: manifestoWords[reader.language].choose },
        ...ownerOptions(reader, work).filter(({ value }) => open.has(value)),
      ]}
    />
  )
}

const fromText = ({ language }: Reader, { known }: Proposal): string => {
  const words = manifestoWords[language]
  if (known === undefined) return words.own
  return known === true ? words.lexicon : words.thesaurus(known)
}

const One = ({ proposal, place, ...props }: Props & { proposal: Proposal; place: number }): Child => {
  const { reader, pasted } = props
  const words = manifestoWords[reader.language]
  const { key, sentence, language, calls, added } = proposal
  return (
    <label class="told">
      <input
        type="checkbox"
        name={PICK}
        value={key}
        checked={pasted.ticked.includes(key)}
        {...(place === 0 ? { id: anchorOf(PICK) } : {})}
      />{' '}
      <span>
        {(['it', 'en'] as const).map(
          (each) =>
            proposal[each].length > 0 && (
              <>
                <span lang={each}>{proposal[each].join(', ')}</span>
                {each === 'it' && proposal.en.length > 0 ? ' / ' : ''}
              </>
            ),
        )}
        <span class="hint">{`${words.calls(calls, added)}; ${fromText(reader, proposal)}`}</span>
        <span class="hint">
          {`${words.sentence} `}
          <q lang={language}>{sentence}</q>
        </span>
      </span>
    </label>
  )
}

const Proposals = (props: Props): Child => {
  const { reader, work, pasted } = props
  const words = manifestoWords[reader.language]
  const { proposed } = pasted
  if (!proposed) return null
  if (proposed === 'not-yet') return <Empty title={words.notYet} />
  const { proposals, already } = proposed
  if (proposals.length === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneDo}</p>
        <p>{words.already(already)}</p>
      </Empty>
    )
  return (
    <section>
      <h2 id="proposals">{words.found(proposals.length)}</h2>
      <p>{words.already(already)}</p>
      <form method="post" action={`${rulesHref(work.cluster.id, 'manifesto')}/add`}>
        <input type="hidden" name="text" value={pasted.text} />
        <Owner {...props} />
        <fieldset class="field choices">
          <legend>{words.pick}</legend>
          <p class="hint">{words.pickHint}</p>
          {proposals.map((proposal, place) => (
            <One {...props} proposal={proposal} place={place} />
          ))}
        </fieldset>
        <p class="actions">
          <button type="submit" class="btn btn-primary">
            {words.add}
          </button>
        </p>
      </form>
    </section>
  )
}

/** A manifesto becomes concepts: pasted, proposed, ticked one by one. */
export const ManifestoPage = (props: Props) => {
  const { reader, work, pasted } = props
  const words = manifestoWords[reader.language]
  const most = new Intl.NumberFormat(reader.language).format(LONGEST_MANIFESTO)
  const { wrong, proposed } = pasted
  const wrongText = wrong && (wrong === 'text' ? words.wrong.text(most) : words.wrong[wrong])
  const anchor = wrong === 'none' ? anchorOf(PICK) : wrong === 'owner' ? 'owner' : anchorOf('text')
  const isOwn = actsHere(reader, work.cluster.id)
  return (
    <TuningFrame
      reader={reader}
      work={work}
      title={words.title(work.cluster.name)}
      here="manifesto"
      lead={words.lead}
      notice={
        wrongText && (
          <Note tone="bad" live>
            <p>{words.wrongTitle}</p>
            <p>
              <a href={`#${anchor}`}>{wrongText}</a>
            </p>
          </Note>
        )
      }
    >
      {isOwn && <Proposals {...props} />}
      {isOwn ? (
        <form method="post" action={`${rulesHref(work.cluster.id, 'manifesto')}#proposals`}>
          <Lines
            name="text"
            label={words.text}
            hint={words.textHint(most)}
            rows={proposed ? 6 : 14}
            value={pasted.text}
            wrong={wrong === 'text' && wrongText ? [wrongText] : []}
          />
          {!proposed && (
            <>
              <Owner {...props} />
              <p class="soft">
                {words.ownerHint} <a href={rulesHref(work.cluster.id, 'chains')}>{words.createChain}</a>
              </p>
            </>
          )}
          {proposed && <input type="hidden" name="owner" value={pasted.owner} />}
          <p class="actions">
            <button type="submit" class={proposed ? 'btn btn-outline-primary' : 'btn btn-primary'}>
              {proposed ? words.again : words.propose}
            </button>
          </p>
        </form>
      ) : (
        <p>{tuningWords[reader.language].lookOnly}</p>
      )}
    </TuningFrame>
  )
}

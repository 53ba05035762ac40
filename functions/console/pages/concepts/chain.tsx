import type { Child } from 'hono/jsx'
import type { ValueChain } from '../../../../shared/domain/cluster.ts'
import type { WordCounter } from '../../../../shared/preview/words.ts'
import { actsHere } from '../../access/acts-here.ts'
import { PLACES, placeField, type WrittenChain } from '../../concepts/chain-orders.ts'
import { nameOf } from '../../concepts/concept-form.ts'
import { Choice } from '../../frame/components.tsx'
import { chainWords } from '../../words/chains.ts'
import { tuningWords } from '../../words/tuning.ts'
import { Boxes } from '../frame/fields.tsx'
import {
  type ChainProps,
  chainName,
  conceptsAnchor,
  conceptsIn,
  membersIn,
  mergedInto,
  Names,
  WrongNote,
} from './chain-parts.tsx'
import { rulesHref, TuningFrame } from './tuning-frame.tsx'

type Props = ChainProps & {
  chain: ValueChain
  /** Undefined before anything has been matched. */
  counts: WordCounter | undefined
  written?: WrittenChain
}

const Hidden = ({ chain, work }: Props): Child => (
  <>
    <input type="hidden" name="chain" value={chain.id} />
    <input type="hidden" name="revision" value={String(work.draft.revision)} />
  </>
)

const SplitForm = (props: Props): Child => {
  const { reader, work, chain, counts, written } = props
  const { language } = reader
  const words = chainWords[language]
  const sent = written?.do === 'split' ? written : undefined
  const [concepts, members] = [conceptsIn(props, chain.id), membersIn(props, chain.id)]
  return (
    <section>
      <h2>{words.splitTitle}</h2>
      <p>{words.splitLead}</p>
      <form method="post" action={rulesHref(work.cluster.id, 'chains')}>
        <Hidden {...props} />
        <h3>{words.newName}</h3>
        <div class="pairs">
          <Names
            reader={reader}
            prefix="split"
            it={sent?.it ?? ''}
            en={sent?.en ?? ''}
            isWrong={sent?.wrong === 'names'}
          />
        </div>
        {concepts.length === 0 ? (
          <p>{words.noConcepts}</p>
        ) : (
          <Boxes
            name="concept"
            label={words.whichConcepts}
            chosen={sent?.concepts ?? []}
            options={concepts.map((concept) => ({
              value: concept.id,
              label: nameOf(language, concept),
              about: counts && tuningWords[language].touches(counts.calls(concept).size),
            }))}
          />
        )}
        <h3>{words.whichMembers}</h3>
        {members.length === 0 && <p>{words.noMembers}</p>}
        <div class="pairs">
          {members.map(({ id, name }) => (
            <Choice
              name={placeField(id)}
              label={name}
              value={sent?.places.get(id) ?? 'stay'}
              options={PLACES.map((place) => ({ value: place, label: words.places[place] }))}
            />
          ))}
        </div>
        <p class="actions">
          <button type="submit" name="do" value="split" class="btn btn-primary">
            {words.split}
          </button>
        </p>
      </form>
    </section>
  )
}

const MergeForm = (props: Props): Child => {
  const { reader, work, chain, written } = props
  const { language } = reader
  const words = chainWords[language]
  const [concepts, members] = [conceptsIn(props, chain.id), membersIn(props, chain.id)]
  const others = work.draft.valueChains.filter(({ id, closedAt }) => id !== chain.id && !closedAt)
  if (others.length === 0) return null
  return (
    <section>
      <h2>{words.mergeTitle}</h2>
      <p>{words.mergeLead(members.length, concepts.length)}</p>
      <form method="post" action={rulesHref(work.cluster.id, 'chains')}>
        <Hidden {...props} />
        <div class="pairs">
          <Choice
            name="target"
            label={words.target}
            value={written?.target ?? ''}
            options={[
              { value: '', label: words.choose },
              ...others.map(({ id, name }) => ({ value: id, label: name[language] })),
            ]}
          />
        </div>
        <p class="actions">
          <button type="submit" name="do" value="merge" class="btn btn-primary">
            {words.merge}
          </button>
        </p>
      </form>
      <h2>{words.closeTitle}</h2>
      <p>{words.closeHint(members.length, concepts.length)}</p>
      <form method="post" action={rulesHref(work.cluster.id, 'chains')}>
        <Hidden {...props} />
        <p class="actions">
          <button type="submit" name="do" value="close" class="btn btn-outline-primary">
            {words.close}
          </button>
        </p>
      </form>
    </section>
  )
}

const ReopenForm = (props: Props): Child => {
  const { reader, work, chain } = props
  const words = chainWords[reader.language]
  const into = mergedInto(props, chain)
  return (
    <form method="post" action={rulesHref(work.cluster.id, 'chains')}>
      <Hidden {...props} />
      <p>{into ? words.reopenMerged(chainName(props, into)) : words.reopenHint}</p>
      <p class="actions">
        <button type="submit" name="do" value="reopen" class="btn btn-primary">
          {words.reopen}
        </button>
      </p>
    </form>
  )
}

const ANCHORS = { names: 'split-it', nothing: conceptsAnchor, target: 'target' } as const

/** One value chain: split, merged, closed or reopened in the draft. */
export const ChainPage = (props: Props) => {
  const { reader, work, chain, written } = props
  const words = chainWords[reader.language]
  const wrong = written?.wrong
  return (
    <TuningFrame
      reader={reader}
      work={work}
      title={words.oneTitle(chain.name[reader.language])}
      here="chains"
      notice={
        wrong && (
          <WrongNote
            reader={reader}
            wrong={wrong}
            leadsTo={new Map<string, string>(Object.entries(ANCHORS)).get(wrong)}
          />
        )
      }
    >
      <p>
        <a href={rulesHref(work.cluster.id, 'chains')}>{words.back}</a>
      </p>
      {!actsHere(reader, work.cluster.id) ? (
        <p>{words.holds(membersIn(props, chain.id).length, conceptsIn(props, chain.id).length)}</p>
      ) : chain.closedAt ? (
        <ReopenForm {...props} />
      ) : (
        <>
          <SplitForm {...props} />
          <MergeForm {...props} />
        </>
      )}
    </TuningFrame>
  )
}

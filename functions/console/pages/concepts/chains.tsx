import type { Child } from 'hono/jsx'
import { lastStep } from '../../../../shared/domain/chain-moves.ts'
import type { ValueChain } from '../../../../shared/domain/cluster.ts'
import { actsHere } from '../../access/acts-here.ts'
import type { WrittenChain } from '../../concepts/chain-orders.ts'
import { Choice, Note, Table, Tag } from '../../frame/components.tsx'
import { chainWords } from '../../words/chains.ts'
import {
  type ChainProps,
  chainName,
  conceptsIn,
  membersIn,
  mergedInto,
  Names,
  WrongNote,
} from './chain-parts.tsx'
import { rulesHref, TuningFrame } from './tuning-frame.tsx'

/** The fields of one chain's names are kept apart from those of the others. */
const prefixOf = (chain: string): string => `chain-${chain}`

const LastStep = ({ reader, work }: ChainProps): Child => {
  const words = chainWords[reader.language]
  const step = lastStep(work.draft)
  if (!step) return null
  const [from, to] = [step.from, step.to].map((id) => chainName({ reader, work }, id))
  return (
    <Note>
      <p>
        {step.kind === 'split'
          ? words.step.split(from ?? '', to ?? '', step.concepts.length, step.members.length)
          : words.step.merge(from ?? '', to ?? '', step.concepts.length)}
      </p>
      {actsHere(reader, work.cluster.id) && (
        <form method="post" action={rulesHref(work.cluster.id, 'chains')}>
          <input type="hidden" name="revision" value={String(work.draft.revision)} />
          <button type="submit" name="do" value="undo" class="btn btn-outline-primary btn-sm">
            {words.undo}
          </button>
        </form>
      )}
    </Note>
  )
}

const formalOf = ({ work }: ChainProps, chain: string): string =>
  work.draft.formalValueChains.find(({ valueChains }) => valueChains.includes(chain))?.id ?? ''

const FormalChoice = ({ id, value, ...props }: ChainProps & { id: string; value: string }): Child => {
  const { language } = props.reader
  const words = chainWords[language]
  const { formalValueChains } = props.work.draft
  if (formalValueChains.length === 0) return null
  return (
    <Choice
      id={id}
      name="formal"
      label={words.formal}
      value={value}
      options={[
        { value: '', label: words.noFormal },
        ...formalValueChains.map((one) => ({ value: one.id, label: one.name[language] })),
      ]}
    />
  )
}

type Props = ChainProps & { written?: WrittenChain | undefined }

const One = ({ chain, written, ...props }: Props & { chain: ValueChain }): Child => {
  const { reader, work } = props
  const { language } = reader
  const words = chainWords[language]
  const into = chain.closedAt && mergedInto(props, chain)
  const sent = written?.chain === chain.id && written.do === 'rename' ? written : undefined
  const isOwn = actsHere(reader, work.cluster.id)
  const prefix = prefixOf(chain.id)
  return (
    <li>
      <h2>
        {chain.name[language]} {chain.closedAt && <Tag tone="closed">{words.closed}</Tag>}
      </h2>
      <p class="soft">
        {[
          words.holds(membersIn(props, chain.id).length, conceptsIn(props, chain.id).length),
          words.code(chain.id),
          into ? words.into(chainName(props, into)) : [],
        ]
          .flat()
          .join('; ')}
      </p>
      {isOwn && (
        <>
          <p>
            <a href={rulesHref(work.cluster.id, `chains/${chain.id}`)}>
              {chain.closedAt ? words.reopen : words.splitOrMerge}
              <span class="visually-hidden">{`: ${chain.name[language]}`}</span>
            </a>
          </p>
          <details open={sent !== undefined}>
            <summary>{words.change(chain.name[language])}</summary>
            <form method="post" action={rulesHref(work.cluster.id, 'chains')}>
              <input type="hidden" name="chain" value={chain.id} />
              <input type="hidden" name="revision" value={String(work.draft.revision)} />
              <Names
                reader={reader}
                prefix={prefix}
                it={sent?.it ?? chain.name.it}
                en={sent?.en ?? chain.name.en}
                isWrong={sent?.wrong === 'names'}
              />
              <FormalChoice
                {...props}
                id={`${prefix}-formal`}
                value={sent?.formal ?? formalOf(props, chain.id)}
              />
              <p class="actions">
                <button type="submit" name="do" value="rename" class="btn btn-primary btn-sm">
                  {words.rename}
                </button>
              </p>
            </form>
          </details>
        </>
      )}
    </li>
  )
}

/** Which working value chains each formal one holds. */
const Formals = (props: ChainProps): Child => {
  const { reader, work } = props
  const { language } = reader
  const words = chainWords[language]
  const { formalValueChains, valueChains } = work.draft
  if (formalValueChains.length === 0) return null
  const open = valueChains.filter(({ closedAt }) => !closedAt)
  const names = (ids: readonly string[]): string =>
    ids
      .map((id) => {
        const isClosed = valueChains.some((one) => one.id === id && one.closedAt)
        return isClosed ? `${chainName(props, id)} (${words.closed})` : chainName(props, id)
      })
      .join(', ')
  const counted = new Set(formalValueChains.flatMap((one) => one.valueChains))
  const others = open.filter(({ id }) => !counted.has(id)).map(({ id }) => id)
  return (
    <section>
      <h2>{words.formals}</h2>
      <p>{words.formalsLead(formalValueChains.length, open.length)}</p>
      <Table
        caption={words.formals}
        head={[{ label: words.formal }, { label: words.working }]}
        rows={[
          ...formalValueChains.map((one) => [one.name[language], names(one.valueChains)]),
          ...(others.length > 0 ? [[words.uncounted, names(others)]] : []),
        ]}
      />
    </section>
  )
}

/** The value chains of a cluster as they stand in its draft. */
export const ChainsPage = (props: Props) => {
  const { reader, work, written } = props
  const words = chainWords[reader.language]
  const { cluster, draft } = work
  const isNew = written?.do === 'create'
  const prefix = isNew ? 'new' : prefixOf(written?.chain ?? '')
  const anchors = { names: `${prefix}-it`, formal: `${prefix}-formal` }
  const { wrong } = written ?? {}
  return (
    <TuningFrame
      reader={reader}
      work={work}
      title={words.title(cluster.name)}
      here="chains"
      lead={words.lead}
      notice={
        wrong && (
          <WrongNote
            reader={reader}
            wrong={wrong}
            leadsTo={wrong === 'names' || wrong === 'formal' ? anchors[wrong] : undefined}
          />
        )
      }
    >
      <LastStep {...props} />
      <ul class="rows">
        {draft.valueChains.map((chain) => (
          <One {...props} chain={chain} />
        ))}
      </ul>
      <Formals {...props} />
      {actsHere(reader, cluster.id) && (
        <section>
          <h2>{words.create}</h2>
          <p>{words.createLead}</p>
          <form method="post" action={rulesHref(cluster.id, 'chains')} class="sheet">
            <input type="hidden" name="revision" value={String(draft.revision)} />
            <Names
              reader={reader}
              prefix="new"
              it={isNew ? written.it : ''}
              en={isNew ? written.en : ''}
              isWrong={isNew && wrong === 'names'}
            />
            <FormalChoice {...props} id="new-formal" value={(isNew && written.formal) || ''} />
            <p class="actions">
              <button type="submit" name="do" value="create" class="btn btn-primary">
                {words.createDo}
              </button>
            </p>
          </form>
        </section>
      )}
    </TuningFrame>
  )
}

import type { Child } from 'hono/jsx'
import type { ValueChain } from '../../../shared/domain/cluster.ts'
import { Choice, Tag } from '../components.tsx'
import type { AtWork } from '../rules-at-work.ts'
import type { Reader } from '../services.ts'
import { tuningWords } from '../words/tuning.ts'
import { rulesHref, TuningFrame } from './tuning-frame.tsx'

/** How many members stand in each value chain, by its id. */
export type MembersIn = ReadonlyMap<string, number>

/** What was typed for a new value chain, or for the names of one. */
export type WrittenChain = { it: string; en: string; formal: string }

const Names = ({
  reader,
  prefix,
  it,
  en,
}: {
  reader: Reader
  prefix: string
  it: string
  en: string
}): Child => {
  const words = tuningWords[reader.language]
  return (
    <>
      {(['it', 'en'] as const).map((language) => (
        <div class="field">
          <label for={`${prefix}-${language}`}>{language === 'it' ? words.nameIt : words.nameEn}</label>
          <input
            type="text"
            id={`${prefix}-${language}`}
            name={language}
            value={language === 'it' ? it : en}
            maxlength={120}
            required
          />
        </div>
      ))}
    </>
  )
}

const formalOptions = ({ language }: Reader, { draft }: AtWork): { value: string; label: string }[] => [
  { value: '', label: tuningWords[language].noFormal },
  ...draft.formalValueChains.map(({ id, name }) => ({ value: id, label: name[language] })),
]

const One = ({
  reader,
  work,
  chain,
  members,
}: {
  reader: Reader
  work: AtWork
  chain: ValueChain
  members: number
}): Child => {
  const { language } = reader
  const words = tuningWords[language]
  const { draft, cluster } = work
  const concepts = draft.concepts.filter(({ owner }) => owner.kind === 'value-chain' && owner.id === chain.id)
  const formal = draft.formalValueChains.find(({ valueChains }) => valueChains.includes(chain.id))
  return (
    <li>
      <h2>
        {chain.name[language]} {chain.closedAt && <Tag tone="closed">{words.closed}</Tag>}
      </h2>
      <p class="soft">
        {[words.code(chain.id), formal ? `${words.formal}: ${formal.name[language]}` : []].flat().join('; ')}
      </p>
      <details>
        <summary>{`${words.rename}, ${(chain.closedAt ? words.reopen : words.close).toLowerCase()}: ${chain.name[language]}`}</summary>
        <form method="post" action={rulesHref(cluster.id, 'chains')}>
          <input type="hidden" name="chain" value={chain.id} />
          <input type="hidden" name="revision" value={String(draft.revision)} />
          <Names reader={reader} prefix={chain.id} it={chain.name.it} en={chain.name.en} />
          <p>{words.closeHint(members, concepts.length)}</p>
          <p class="actions">
            <button type="submit" name="do" value="rename" class="btn btn-primary btn-sm">
              {words.rename}
            </button>
            <button
              type="submit"
              name="do"
              value={chain.closedAt ? 'reopen' : 'close'}
              class="btn btn-outline-primary btn-sm"
            >
              {chain.closedAt ? words.reopen : words.close}
            </button>
          </p>
        </form>
      </details>
    </li>
  )
}

/** The value chains of a cluster as they stand in its draft. */
export const ChainsPage = ({
  reader,
  work,
  membersIn,
  written = { it: '', en: '', formal: '' },
}: {
  reader: Reader
  work: AtWork
  membersIn: MembersIn
  written?: WrittenChain
}) => {
  const words = tuningWords[reader.language]
  const { cluster, draft } = work
  return (
    <TuningFrame
      reader={reader}
      work={work}
      title={words.chainsTitle(cluster.name)}
      here="chains"
      lead={words.chainsLead}
    >
      <ul class="rows">
        {draft.valueChains.map((chain) => (
          <One reader={reader} work={work} chain={chain} members={membersIn.get(chain.id) ?? 0} />
        ))}
      </ul>
      <h2>{words.createChain}</h2>
      <form method="post" action={rulesHref(cluster.id, 'chains')} class="sheet">
        <input type="hidden" name="revision" value={String(draft.revision)} />
        <Names reader={reader} prefix="new" it={written.it} en={written.en} />
        {draft.formalValueChains.length > 0 && (
          <Choice
            name="formal"
            label={words.formal}
            value={written.formal}
            options={formalOptions(reader, work)}
          />
        )}
        <p class="actions">
          <button type="submit" name="do" value="create" class="btn btn-primary">
            {words.create}
          </button>
        </p>
      </form>
    </TuningFrame>
  )
}

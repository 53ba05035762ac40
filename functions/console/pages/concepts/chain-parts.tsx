import type { Child } from 'hono/jsx'
import type { ValueChain } from '../../../../shared/domain/cluster.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Note } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { chainWords, type WrongChain } from '../../words/chains.ts'
import { anchorOf } from '../frame/fields.tsx'

/** What both pages of value chains are given. `members`: the cluster's, where the draft would have them. */
export type ChainProps = { reader: Reader; work: AtWork; members: readonly Member[] }

/** The members of one value chain, by name. */
export const membersIn = ({ work, members }: ChainProps, chain: string): Member[] =>
  members
    .filter(({ clusters }) =>
      clusters.some(({ cluster, valueChains }) => cluster === work.cluster.id && valueChains.includes(chain)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'it'))

/** The concepts that a value chain owns in the draft. */
export const conceptsIn = ({ work }: Pick<ChainProps, 'work'>, chain: string) =>
  work.draft.concepts.filter(({ owner }) => owner.kind === 'value-chain' && owner.id === chain)

export const chainName = ({ reader, work }: Pick<ChainProps, 'reader' | 'work'>, id: string): string =>
  [...work.draft.valueChains, ...work.cluster.valueChains].find((one) => one.id === id)?.name[
    reader.language
  ] ?? id

/** The value chain that one was merged into. */
export const mergedInto = ({ work }: Pick<ChainProps, 'work'>, { id }: ValueChain): string | undefined =>
  work.draft.moves?.findLast(({ kind, from }) => kind === 'merge' && from === id)?.to

/** Both names of a value chain. `prefix` keeps several of these apart on one page. */
export const Names = ({
  reader,
  prefix,
  it,
  en,
  isWrong,
}: {
  reader: Reader
  prefix: string
  it: string
  en: string
  isWrong: boolean
}): Child => {
  const words = chainWords[reader.language]
  return (
    <>
      {(['it', 'en'] as const).map((language) => (
        <div class="field">
          <label for={`${prefix}-${language}`}>{language === 'it' ? words.nameIt : words.nameEn}</label>
          <input
            type="text"
            id={`${prefix}-${language}`}
            name={language}
            lang={language}
            value={language === 'it' ? it : en}
            maxlength={120}
            required
            {...(isWrong ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
      ))}
    </>
  )
}

/** What is wrong with what was sent, with a way to where it is mended. */
export const WrongNote = ({
  reader,
  wrong,
  leadsTo,
}: {
  reader: Reader
  wrong: WrongChain
  leadsTo?: string | undefined
}): Child => {
  const words = chainWords[reader.language]
  return (
    <Note tone="bad" live>
      <p>{words.wrongTitle}</p>
      <p>{leadsTo ? <a href={`#${leadsTo}`}>{words.wrong[wrong]}</a> : words.wrong[wrong]}</p>
    </Note>
  )
}

export const conceptsAnchor = anchorOf('concept')

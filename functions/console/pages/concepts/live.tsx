import type { Child } from 'hono/jsx'
import type { Breach } from '../../../../shared/domain/cluster.ts'
import type { Move, Preview } from '../../../../shared/preview/preview.ts'
import type { WordHits } from '../../../../shared/preview/words.ts'
import type { WrongField } from '../../concepts/concept-form.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Facts, Note } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { liveWords } from '../../words/live.ts'
import { previewingWords } from '../../words/previewing.ts'
import { tuningWords } from '../../words/tuning.ts'
import { LivePlace } from './live-place.tsx'
import { CallLink, conceptName, type Names } from './preview.tsx'
import { breachText } from './publishing.tsx'
import { rulesHref } from './tuning-frame.tsx'
import { Hits } from './word-hits.tsx'

/** As many calls and members as are named beside the form. */
export const MOST_LIVE = 5

type Props = {
  reader: Reader
  work: AtWork
  preview: Preview
  names: Names
  breaches: Breach[]
  hits: WordHits[]
}

/** The place beside a concept's form where what it would change is shown while it is typed. */
export const LivePanel = ({ reader, cluster }: { reader: Reader; cluster: string }): Child => {
  const words = liveWords[reader.language]
  return (
    <LivePlace
      reader={reader}
      title={words.title}
      asks={rulesHref(cluster, 'edit/preview')}
      back={rulesHref(cluster)}
      words={words}
    />
  )
}

/** There is nothing to match with yet. */
export const LiveNotYet = ({ reader: { language } }: { reader: Reader }): Child => (
  <p data-brief="">{liveWords[language].notYet}</p>
)

/** What keeps a concept from being tried out; before its first word, only what to do. */
export const LiveWrong = ({
  reader: { language },
  wrong,
}: {
  reader: Reader
  wrong: WrongField[]
}): Child => {
  const words = liveWords[language]
  const isEmpty = wrong.every((field) => field === 'words')
  if (isEmpty) return <p data-brief="">{words.start}</p>
  const faults = new Set(wrong.map((field) => tuningWords[language].wrong[field]))
  return <p data-brief="">{[words.wrong, ...faults].join(' ')}</p>
}

const MoveList = ({
  title,
  moves,
  all,
  ...props
}: Pick<Props, 'reader' | 'work' | 'names'> & { title: string; moves: Move[]; all: number }): Child => {
  const { language } = props.reader
  const words = liveWords[language]
  if (moves.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {moves.length < all && <p class="small soft">{words.strongest(moves.length, all)}</p>}
      <ul class="moves">
        {moves.map(({ member, call, before, after, cause }) => (
          <li>
            <CallLink id={call} names={props.names} />
            <span class="small">
              {`${props.names.member(member)}: ${words.score(before, after)}; `}
              {cause
                ? previewingWords[language].because(cause.kind, conceptName(props, cause.concept))
                : previewingWords[language].noCause}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const MemberList = ({ reader, preview, names }: Props): Child => {
  const words = liveWords[reader.language]
  const shown = preview.moves.slice(0, MOST_LIVE)
  if (shown.length === 0) return null
  return (
    <section>
      <h3>{previewingWords[reader.language].perMember}</h3>
      {shown.length < preview.moves.length && (
        <p class="small soft">{words.most(shown.length, preview.moves.length)}</p>
      )}
      <ul class="moves">
        {shown.map(({ member, gained, lost, before, after }) => (
          <li>
            <a href={`/members/${member}`}>{names.member(member)}</a>
            <span class="small">{words.member(gained, lost, before, after)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const emptiedText = ({ reader, preview: { emptied }, names }: Props): string => {
  const named = emptied.slice(0, MOST_LIVE).map(names.member)
  const rest = emptied.length - named.length
  if (named.length === 0) return previewingWords[reader.language].nobody
  return [...named, ...(rest > 0 ? [liveWords[reader.language].others(rest)] : [])].join(', ')
}

/** What would move, in the words of the whole preview; its first line is the sentence that is read out. */
export const LiveOutcome = (props: Props): Child => {
  const { reader, work, preview, breaches, hits } = props
  const { language } = reader
  const words = liveWords[language]
  const said = previewingWords[language]
  const { counts, lengths, emptied, window } = preview
  const number = new Intl.NumberFormat(language)
  const both = (field: 'median' | 'most'): string =>
    said.fromTo(number.format(lengths.before[field]), number.format(lengths.after[field]))
  const isStill = counts.gained + counts.lost === 0
  const brief = words.brief({
    ...counts,
    before: number.format(lengths.before.median),
    after: number.format(lengths.after.median),
    emptied: emptied.length,
    isRefused: breaches.length > 0,
  })
  return (
    <>
      <p data-brief="">{isStill ? words.none : brief}</p>
      <p class="small soft">
        {words.compared(work.inForce.version, preview.calls, preview.members, window.weeks)}
      </p>
      {breaches.length > 0 && (
        <Note tone="bad">
          <h3>{said.refusedTitle}</h3>
          <ul>
            {breaches.map((breach) => (
              <li>{breachText(reader, breach, work.draft.valueChains)}</li>
            ))}
          </ul>
        </Note>
      )}
      {!isStill && (
        <Facts
          facts={[
            { label: said.gained, value: said.counted(counts.gained, counts.gaining) },
            { label: said.lost, value: said.counted(counts.lost, counts.losing) },
            { label: said.median, value: both('median') },
            { label: said.longest, value: both('most') },
            { label: said.emptied, value: emptiedText(props) },
          ]}
        />
      )}
      <MoveList {...props} title={said.movesIn} moves={preview.gained} all={counts.gained} />
      <MoveList {...props} title={said.movesOut} moves={preview.lost} all={counts.lost} />
      <MemberList {...props} />
      <Hits reader={reader} hits={hits} level={3} />
      <p class="small">
        {`${words.wholeLead} `}
        <a href={rulesHref(work.cluster.id, 'preview')}>{words.whole}</a>
      </p>
    </>
  )
}

import { throughText } from '../../../../shared/digests/because.ts'
import { quoted } from '../../../../shared/digests/phrase.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Reason } from '../../../../shared/domain/match.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { BANDS, type Explanation } from '../../../../shared/matching/index.ts'
import { Said, Table } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { callsWords } from '../../words/calls.ts'
import { membersWords } from '../../words/members.ts'
import { BandTag, type Fitting, ownerOf, VerdictText } from '../members/fits.tsx'

const originOf = (language: ReaderLanguage, reason: Reason, names: Fitting['names']): string => {
  const words = membersWords[language]
  const through = throughText(language, reason)
  if (reason.from.kind === 'profile') return words.fromProfile + through
  const kind = reason.from.kind === 'value-chain' ? words.valueChain : words.priority
  return `${kind} ${ownerOf(language, reason, names)}${through}`
}

const clusterName = (id: string, clusters: Cluster[]): string =>
  clusters.find((one) => one.id === id)?.name ?? id

/** Why this call is, or is not, for this member: every point of the score accounted for. */
export const ExplanationSection = ({
  reader: { language },
  fitting,
  clusters,
}: {
  reader: Reader
  fitting: Fitting & { fit: Explanation }
  clusters: Cluster[]
}) => {
  const words = membersWords[language]
  const { call, member, fit, names } = fitting
  const rules = Object.entries(fit.ruleSets).map(([cluster, version]) =>
    words.version(clusterName(cluster, clusters), version),
  )
  return (
    <section class="paper">
      <h2>
        {words.explained} {!fit.whyNot && <BandTag language={language} fit={fitting.fit} />}
      </h2>
      <p>
        {words.score(fit.score, BANDS.possible)}
        {fit.moved && ` ${words.moved(fit.moved.points)}`}
      </p>
      <p>
        <VerdictText language={language} fitting={fitting} />
      </p>
      {fit.reasons.length === 0 ? (
        <p>{words.sharedNothing}</p>
      ) : (
        <Table
          caption={words.reasonsTable}
          head={[
            { label: words.share, number: true },
            { label: words.yours },
            { label: words.theirs },
            { label: words.where },
            { label: words.from },
          ]}
          rows={fit.reasons.map((reason) => [
            String(reason.share),
            <Said phrase={[quoted(reason.yours, member.profileLanguage, language)]} />,
            <Said phrase={[quoted(reason.theirs, call.language, language)]} />,
            callsWords[language].places[reason.field],
            originOf(language, reason, names),
          ])}
        />
      )}
      {rules.length > 0 && <p class="small soft">{`${words.rules}: ${rules.join(', ')}.`}</p>}
    </section>
  )
}

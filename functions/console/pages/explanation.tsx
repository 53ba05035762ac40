import { foreign, quoted } from '../../../shared/digests/phrase.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import type { Reason } from '../../../shared/domain/match.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { BANDS, type Explanation } from '../../../shared/matching/index.ts'
import { Note, Said, Table } from '../components.tsx'
import type { Reader } from '../services.ts'
import { callsWords } from '../words/calls.ts'
import { membersWords } from '../words/members.ts'
import { callHref } from './calls.tsx'
import { BandTag, type Fitting, ownerOf, VerdictText } from './fits.tsx'

const originOf = (language: ReaderLanguage, reason: Reason, names: Fitting['names']): string => {
  const words = membersWords[language]
  if (reason.from.kind === 'profile') return words.fromProfile
  const kind = reason.from.kind === 'value-chain' ? words.valueChain : words.priority
  return `${kind} ${ownerOf(language, reason, names)}`
}

const clusterName = (id: string, clusters: Cluster[]): string =>
  clusters.find((one) => one.id === id)?.name ?? id

const WhyNot = ({
  language,
  explanation,
  clusters,
}: {
  language: ReaderLanguage
  explanation: Explanation
  clusters: Cluster[]
}) => {
  const words = membersWords[language]
  const { whyNot } = explanation
  if (!whyNot) return null
  return (
    <Note tone="warn">
      <p>
        {whyNot.code === 'below'
          ? words.below(whyNot.by)
          : words.excluded(whyNot.concept, clusterName(whyNot.cluster, clusters).replace(/^Clust-ER /, ''))}
      </p>
    </Note>
  )
}

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
    <section id="explained" class="paper">
      <h2>{words.explained}</h2>
      <h3>
        <a href={callHref(call.id)}>
          <Said phrase={[foreign(call.title, call.language, language)]} />
        </a>{' '}
        {!fit.whyNot && <BandTag language={language} fit={fitting.fit} />}
      </h3>
      <p>{words.score(fit.score, BANDS.possible)}</p>
      <WhyNot language={language} explanation={fit} clusters={clusters} />
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

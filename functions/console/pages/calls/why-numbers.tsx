import { throughText } from '../../../../shared/digests/because.ts'
import { quoted } from '../../../../shared/digests/phrase.ts'
import type { OwnConcept } from '../../../../shared/digests/why-not.ts'
import type { Reason } from '../../../../shared/domain/match.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { BANDS } from '../../../../shared/matching/index.ts'
import { clustersSeen } from '../../access/own-clusters.ts'
import { nameOf } from '../../concepts/concept-form.ts'
import { type Fact, Facts, Note, Said } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { callsWords } from '../../words/calls.ts'
import { whyPageWords } from '../../words/why.ts'
import { rulesHref } from '../concepts/tuning-frame.tsx'
import { type Fitting, ownerOf, VerdictText } from '../members/fits.tsx'
import { whenText } from '../office/runs.tsx'
import type { About } from './why.tsx'

const numberOf = (language: ReaderLanguage) => {
  const format = new Intl.NumberFormat(language, { useGrouping: 'always' })
  return (value: number): string => format.format(value)
}

const nameIn = (
  language: ReaderLanguage,
  from: Exclude<Reason['from'], { kind: 'profile' }>,
  concepts: readonly OwnConcept[],
): string => {
  const concept = concepts.find(({ id, cluster }) => id === from.concept && cluster === from.cluster)
  return concept ? nameOf(language, concept) : from.concept
}

/** What carried a part of the score: the two passages, where in the call, and why it counts. */
const Contribution = ({
  reader: { language },
  reason,
  fitting: { member, call, names },
  concepts,
}: {
  reader: Reader
  reason: Reason
  fitting: Fitting
  concepts: readonly OwnConcept[]
}) => {
  const words = whyPageWords[language]
  const { from } = reason
  const origin =
    from.kind === 'profile'
      ? words.profileWords
      : `${words.concept(nameIn(language, from, concepts))}, ${ownerOf(language, reason, names) ?? from.id}`
  return (
    <>
      <Said
        phrase={[
          quoted(reason.yours, member.profileLanguage, language),
          ' ↔ ',
          quoted(reason.theirs, call.language, language),
        ]}
      />{' '}
      <span class="soft">
        {`(${callsWords[language].places[reason.field]}; ${origin}${throughText(language, reason)})`}
      </span>
    </>
  )
}

const Score = ({
  reader,
  about: { builtAt, clusters },
  fitting,
}: {
  reader: Reader
  about: About
  fitting: Fitting
}) => {
  const { language } = reader
  const words = whyPageWords[language]
  const number = numberOf(language)
  const { fit } = fitting
  const floor = BANDS.possible
  const by = fit.score - floor
  const rules = Object.entries(fit.ruleSets).map(([id, version]) => {
    const cluster = clusters.find((one) => one.id === id)
    const text = words.version(cluster?.name ?? id, version)
    return cluster && clustersSeen(reader.person).includes(cluster.id) ? (
      <a href={rulesHref(cluster.id, 'versions')}>{text}</a>
    ) : (
      text
    )
  })
  const facts: (Fact | undefined)[] = [
    { label: words.score, value: <strong>{words.ofAll(number(fit.score))}</strong> },
    {
      label: words.floor,
      value: `${words.from(number(floor))} (${by < 0 ? words.under(number(-by)) : words.over(number(by))})`,
    },
    { label: words.band, value: by < 0 ? words.noBand : callsWords[language].bands[fit.band] },
    fit.moved
      ? {
          label: words.moved,
          value: words.movedBy(`${fit.moved.points > 0 ? '+' : '−'}${number(Math.abs(fit.moved.points))}`),
        }
      : undefined,
    rules.length > 0
      ? {
          label: words.rules,
          value: (
            <ul>
              {rules.map((rule) => (
                <li>{rule}</li>
              ))}
            </ul>
          ),
        }
      : undefined,
    builtAt ? { label: words.matchedAt, value: whenText(language, builtAt) } : undefined,
  ]
  return <Facts facts={facts} />
}

const Contributions = ({
  reader,
  fitting,
  concepts,
}: {
  reader: Reader
  fitting: Fitting
  concepts: readonly OwnConcept[]
}) => {
  const words = whyPageWords[reader.language]
  const number = numberOf(reader.language)
  const { reasons } = fitting.fit
  if (reasons.length === 0) return <p>{words.nothing}</p>
  const sum = reasons.reduce((all, { share }) => all + share, 0)
  return (
    <Facts
      facts={[
        ...reasons.map((reason) => ({
          label: words.points(number(reason.share)),
          value: <Contribution reader={reader} reason={reason} fitting={fitting} concepts={concepts} />,
        })),
        { label: words.points(number(sum)), value: <strong>{words.sum}</strong> },
      ]}
    />
  )
}

/** Score, threshold and band, what carried every point, and whether the member may apply. */
export const WhyNumbers = ({ reader, about }: { reader: Reader; about: About }) => {
  const words = whyPageWords[reader.language]
  const { fitting, asked } = about
  const concepts = asked.kind === 'answered' ? asked.concepts : []
  if (!fitting)
    return (
      <Note tone="warn">
        <p>{words.notMatched}</p>
      </Note>
    )
  return (
    <>
      <section>
        <h2>{words.numbers}</h2>
        <Score reader={reader} about={about} fitting={fitting} />
      </section>
      <section>
        <h2>{words.contributions}</h2>
        <Contributions reader={reader} fitting={fitting} concepts={concepts} />
      </section>
      <section>
        <h2>{words.requirements}</h2>
        <p>
          <VerdictText language={reader.language} fitting={fitting} />
        </p>
      </section>
    </>
  )
}

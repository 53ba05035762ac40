import { throughText } from '../../../../shared/digests/because.ts'
import type { Fit } from '../../../../shared/digests/digest.ts'
import { quoted } from '../../../../shared/digests/phrase.ts'
import { verdictLines } from '../../../../shared/digests/verdicts.ts'
import type { Reason } from '../../../../shared/domain/match.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { Bilingual, ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Said, Tag } from '../../frame/components.tsx'
import { callsWords } from '../../words/calls.ts'

/** A member, a call, how it fits and the names to say it with. */
export type Fitting = { member: Member; call: Opportunity; fit: Fit; names: ReadonlyMap<string, Bilingual> }

/** The value chain or priority a reason comes from, by name. */
export const ownerOf = (
  language: ReaderLanguage,
  { from }: Reason,
  names: Fitting['names'],
): string | undefined =>
  from.kind === 'profile' ? undefined : (names.get(`${from.cluster}/${from.id}`)?.[language] ?? from.id)

/** "«filati certificati» ↔ «tracciabilità della filiera» (Moda)" */
export const ReasonLine = ({
  language,
  reason,
  fitting: { member, call, names },
}: {
  language: ReaderLanguage
  reason: Reason
  fitting: Fitting
}) => {
  const owner = ownerOf(language, reason, names)
  return (
    <Said
      phrase={[
        quoted(reason.yours, member.profileLanguage, language),
        ' ↔ ',
        quoted(reason.theirs, call.language, language),
        owner ? ` (${owner})` : '',
        throughText(language, reason),
      ]}
    />
  )
}

/** In lists the strongest two reasons say why; the rest is on the member's page. */
const SHOWN = 2

export const ReasonLines = ({ language, fitting }: { language: ReaderLanguage; fitting: Fitting }) => (
  <>
    {fitting.fit.reasons.slice(0, SHOWN).map((reason) => (
      <p class="small">
        <ReasonLine language={language} reason={reason} fitting={fitting} />
      </p>
    ))}
  </>
)

export const BandTag = ({ language, fit }: { language: ReaderLanguage; fit: Fit }) => (
  <Tag tone={fit.band}>{`${callsWords[language].bands[fit.band]}, ${fit.score}`}</Tag>
)

export const VerdictText = ({ language, fitting }: { language: ReaderLanguage; fitting: Fitting }) => {
  const [line] = verdictLines(language, [fitting.fit], [fitting.member], fitting.call)
  return line ? (
    <>
      <strong class={line.tone}>{line.verdict}</strong>
      {line.detail}
    </>
  ) : null
}

import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { plainLine } from '../../../../shared/digests/clean.ts'
import { isAnnounced } from '../../../../shared/domain/desk.ts'
import type { PartnerCount } from '../../../../shared/domain/partnership.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { Fact } from '../../frame/components.tsx'
import { choicesWords } from '../../words/desk/choices.ts'
import { publicWords } from '../../words/public.ts'

/** The longest of what officers wrote that is shown as a fact, in characters. */
const LONGEST = 1000

const countText = (language: ReaderLanguage, { kind, role, least, most }: PartnerCount): string => {
  const words = publicWords[language]
  const { partnerKinds, roles } = choicesWords[language]
  const how = words.howMany(least, most, partnerKinds[kind])
  return role === 'either' ? how : `${how} (${roles[role]})`
}

/** Who applies together, and in how many proposals: as officers stated it of a call that is announced here. */
export const partnershipFacts = (language: ReaderLanguage, { announced }: Card): Fact[] => {
  const rule = announced?.rule
  if (!rule) return []
  const words = publicWords[language]
  const lines = [
    choicesWords[language].alone[rule.alone],
    ...rule.counts.map((count) => countText(language, count)),
    ...(rule.perLead ? [words.perLead(rule.perLead)] : []),
    ...(rule.perPartner ? [words.perPartner(rule.perPartner)] : []),
  ]
  return [
    {
      label: words.partnership,
      value: (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ),
    },
  ]
}

/** Who may apply, in English, where officers wrote it. */
export const whoInEnglish = (language: ReaderLanguage, { announced }: Card): string | undefined =>
  language === 'en' && announced?.english.who ? plainLine(announced.english.who, LONGEST) : undefined

const ADDRESS = /^[^\s@<>"?&]+@[^\s@<>"?&]+$/

/**
 * How to hand it in, in officers' words, and whom to ask. Of calls that others publish neither is shown: there the words
 * are those it was read from, and who is named did not ask to stand here.
 */
export const askingFacts = (language: ReaderLanguage, call: Card): Fact[] => {
  if (!isAnnounced(call)) return []
  const words = publicWords[language]
  const { email, phone, words: said } = call.enquiries ?? {}
  const others = [phone, said].flatMap((one) => (one ? [plainLine(one, LONGEST)] : [])).join(', ')
  const way = call.howToApply?.words
  return [
    ...(way ? [{ label: words.handedIn, value: <span lang="it">{plainLine(way, LONGEST)}</span> }] : []),
    ...(email || others
      ? [
          {
            label: words.enquiries,
            value: (
              <>
                {email && ADDRESS.test(email) && <a href={`mailto:${email}`}>{email}</a>}
                {email && others && ', '}
                {others}
              </>
            ),
          },
        ]
      : []),
  ]
}

import type { Concept, RuleSet } from '../../shared/domain/cluster.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Thesaurus } from '../../shared/domain/thesaurus.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { plainSpelling, skeletonOf } from '../../shared/matching/cognates.ts'
import {
  phraseTranslations,
  stemTranslations,
  type Translation,
  translationsOf,
} from '../../shared/matching/dictionary.ts'
import { LONG_ENOUGH } from '../../shared/matching/likeness.ts'
import * as model from '../../shared/matching/model.ts'
import { formTerm, isEveryday, nearTerm } from '../../shared/matching/terms.ts'
import { type Known, readThesauri } from '../../shared/matching/thesaurus.ts'
import {
  type Call,
  type ConceptWord,
  isPair,
  type Profile,
  pairKey,
  readCall,
  readProfile,
  type Saying,
  saysWord,
  sum,
  wordKey,
  wordsOf,
} from './naive-reading.ts'

/**
 * The model written a second time, as slowly and plainly as it can be: no index, no postings, no numbers for names.
 * Only the constants and the formulas of one line are shared with the engine.
 */
const fourLetters = (word: string): Set<string> => {
  const bounded = `^${word}$`
  return new Set(
    [...bounded].flatMap((_, at) => (at + 4 <= bounded.length ? [bounded.slice(at, at + 4)] : [])),
  )
}
const dice = (a: Set<string>, b: Set<string>): number =>
  (2 * [...a].filter((run) => b.has(run)).length) / (a.size + b.size)

const relationOf = (value: number): number =>
  Math.min(255, Math.max(1, Math.round(model.RELATION_UNIT * value)))

/** What a contact of the member says of a call: `direction` 1 for followed, -1 for not our topic, given `days` ago. */
export type Said = { member: string; call: string; direction: 1 | -1; days: number }
type World = {
  calls: Opportunity[]
  members: Member[]
  ruleSet: RuleSet
  said?: Said[]
  thesauri?: Thesaurus[]
}
type Judged = { evidence: number; score: number; excluded: boolean }

/** Reads everything and answers for one pair at a time. One cluster, one rule set. */
export const naive = (world: World): ((member: Member, call: Opportunity) => Judged) => {
  const calls = world.calls.map(readCall).sort((a, b) => (a.id < b.id ? -1 : 1))
  const profiles = world.members.map(readProfile)
  const concepts = world.ruleSet.concepts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const documents = (language: ReaderLanguage): number =>
    calls.filter((call) => call.language === language).length

  const isListed = (key: string): boolean => {
    const saying = calls.flatMap(({ says }) => says.get(key) ?? [])
    const inPassing = saying.every(({ named, times }) => !named && times === 1)
    return saying.length > 0 && !(isPair(key) && inPassing && saying.length < model.LISTED_FROM)
  }
  const count = (key: string): number =>
    isListed(key) ? calls.filter(({ says }) => says.has(key)).length : 0
  const impact = (call: Call, key: string): number => {
    const said = call.says.get(key)
    return said ? model.impactOf(said.occurrences) : 0
  }
  const forms = new Map(
    calls.flatMap(({ language, says }) =>
      [...says].flatMap(([key, { word }]) => (word ? [[key, { key, language, ...word }] as const] : [])),
    ),
  )
  const allForms = [...forms.values()].sort((a, b) => (a.key < b.key ? -1 : 1))

  // --- What in calls of the other language answers to a word or to two.
  type Answers = [key: string, relation: number][]
  const largest = (all: Answers): Answers => {
    const kept = new Map<string, number>()
    for (const [key, relation] of all) kept.set(key, Math.max(kept.get(key) ?? 0, relation))
    return [...kept]
  }
  const rarityAbroad = (abroad: ReaderLanguage, key: string): number =>
    model.idf(documents(abroad), count(key), false)
  /** A meaning of ours counts more where a thesaurus gives it; of what thesauri alone give, guesses are for want of ours. */
  type Meaning = { stems: readonly string[]; factor: number }
  const thesauri = readThesauri(world.thesauri ?? [])
  const meant = (ours: readonly Translation[], known: readonly Known[], sure: number): Meaning[] => {
    const sorted = (stems: readonly string[]): string => stems.toSorted().join(' ')
    const mine = ours.map(({ stems }) => {
      const [, hundredths = 0] = known.find(([words]) => words === sorted(stems)) ?? []
      return { stems, factor: 1 + sure * (hundredths / 100) }
    })
    const theirs = known
      .filter(([words, hundredths]) => {
        const isOurs = ours.some(({ stems }) => sorted(stems) === words)
        return !isOurs && (ours.length === 0 || hundredths === 100)
      })
      .map(([words, hundredths]) => ({
        stems: words.split(' '),
        factor: (1 + sure * (hundredths / 100)) * (hundredths / 100),
      }))
    return [...mine, ...theirs]
  }
  const translated = (abroad: ReaderLanguage, meanings: readonly Meaning[]): Answers =>
    largest(
      meanings.flatMap(({ stems, factor }): Answers => {
        const share = (model.ABROAD.word / meanings.length ** model.ABROAD.doubt) * factor
        const [first = '', second = ''] = stems
        if (stems.length === 1) {
          const kin = allForms.filter((each) => each.language === abroad && each.stem === first)
          const held = Math.min(documents(abroad), sum(kin.map(({ key }) => count(key))))
          const rarity = model.idf(documents(abroad), held, isEveryday(first, abroad))
          return kin.map(({ key }) => [key, share * rarity])
        }
        const pair = pairKey(abroad, 1, [first, second])
        return stems.length === 2 && isListed(pair)
          ? [[pair, share * model.ABROAD.phrase * rarityAbroad(abroad, pair)]]
          : []
      }),
    )
  const wordAbroad = (abroad: ReaderLanguage, form: string, stem: string): Answers => {
    const language = abroad === 'it' ? 'en' : 'it'
    const known = thesauri.ask(formTerm(language, form), stem)
    const found = translated(abroad, meant(translationsOf(language, form, stem), known, model.ABROAD.sure))
    if (found.length > 0) return found
    const foreign = allForms.filter((each) => each.language === abroad)
    const skeleton = skeletonOf(form, language)
    const cognates = foreign.filter((each) => skeleton !== '' && skeletonOf(each.form, abroad) === skeleton)
    if (cognates.length > 0)
      return cognates.map(({ key }) => [key, model.ABROAD.cognate * rarityAbroad(abroad, key)])
    const plain = plainSpelling(form)
    if (form.length < LONG_ENOUGH) return []
    return foreign
      .map((each) => ({ key: each.key, plain: plainSpelling(each.form) }))
      .filter((each) => each.plain.slice(0, 3) === plain.slice(0, 3))
      .map((each) => ({ key: each.key, share: dice(fourLetters(plain), fourLetters(each.plain)) }))
      .filter(({ share }) => share >= model.ABROAD.least)
      .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
      .slice(0, model.ALIKE.most)
      .map(({ key, share }) => [key, model.ABROAD.spelling * share * rarityAbroad(abroad, key)])
  }
  const pairAbroad = (language: ReaderLanguage, [one = '', two = '']: string[]): Answers => {
    const abroad = language === 'it' ? 'en' : 'it'
    const known = thesauri.ask(nearTerm(language, one, two), undefined)
    const phrases = meant(phraseTranslations(language, one, two), known, 0)
    if (phrases.length > 0) return translated(abroad, phrases)
    if (isEveryday(one, language) || isEveryday(two, language)) return []
    const single = (stem: string): string[] =>
      stemTranslations(language, stem).flatMap(({ stems }) => (stems.length === 1 ? stems : []))
    return largest(
      single(one).flatMap((a) =>
        single(two).flatMap((b): Answers => {
          const pair = pairKey(abroad, 1, [a, b])
          const each = model.ABROAD.pair * model.KINDSHIP.pair
          return a !== b && isListed(pair) ? [[pair, each * rarityAbroad(abroad, pair)]] : []
        }),
      ),
    )
  }

  // --- What in the calls answers to one word, pair or field of a profile.
  type Family = { answers: Map<string, number>; reach: number }
  const wordFamily = (
    key: string,
    language: ReaderLanguage,
    { form, stem }: { form: string; stem: string },
  ): Family => {
    const everyday = isEveryday(stem, language)
    const kin = allForms.filter((other) => other.language === language && other.stem === stem)
    const held = sum(kin.map((other) => count(other.key)))
    const byStem = model.idf(documents(language), Math.min(documents(language), held), everyday)
    const byForm = model.KINDSHIP.form * model.idf(documents(language), count(key), everyday)
    const answers = new Map(kin.map((other) => [other.key, byStem + (other.key === key ? byForm : 0)]))
    const abroad = language === 'it' ? 'en' : 'it'
    if (!everyday)
      for (const [other, relation] of wordAbroad(abroad, form, stem)) answers.set(other, relation)
    if (!everyday && form.length >= LONG_ENOUGH) {
      const alike = allForms
        .filter((other) => other.language === language && other.stem !== stem)
        .filter((other) => other.form.startsWith(form.slice(0, model.ALIKE.letters)))
        .map((other) => ({ key: other.key, share: dice(fourLetters(form), fourLetters(other.form)) }))
        .filter(({ share }) => share >= model.ALIKE.share)
        .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
        .slice(0, model.ALIKE.most)
      const rarity = model.idf(documents(language), count(key), false)
      for (const { key: other, share } of alike) answers.set(other, model.KINDSHIP.spelling * share * rarity)
      const same = wordKey(abroad, form)
      if (forms.has(same)) answers.set(same, model.idf(documents(abroad), count(same), false))
    }
    return { answers, reach: Math.hypot(byStem, byForm) }
  }
  const pairFamily = (key: string, language: ReaderLanguage): Family => {
    const other = key.includes(' near ') ? key.replace(' near ', ' wide ') : key.replace(' wide ', ' near ')
    const rarity = (each: string): number =>
      model.KINDSHIP.pair * model.idf(documents(language), count(each), false)
    const answers = [[key, rarity(key)] as const, [other, rarity(other) * model.WIDE] as const].filter(
      ([each]) => isListed(each),
    )
    const stems = key.split(' near ')[1]?.split(' ')
    return {
      answers: new Map([...answers, ...(stems ? pairAbroad(language, stems) : [])]),
      reach: rarity(key),
    }
  }
  const fieldFamily = (key: string): Family => {
    const reach = model.KINDSHIP.field * model.idf(calls.length, count(key), false)
    return { answers: new Map([[key, reach]]), reach }
  }

  // --- A profile: a vector of length 1 over what it says.
  const languageOfKey = (key: string): ReaderLanguage => (key.startsWith('it') ? 'it' : 'en')
  const weightOf = (key: string, said: { word?: Saying['word']; times: number }): number => {
    const language = languageOfKey(key)
    const peers = key.startsWith('field')
      ? profiles.length
      : profiles.filter((peer) => peer.language === language).length
    const holders = profiles.filter(({ says }) => says.has(key)).length
    const everyday = said.word !== undefined && isEveryday(said.word.stem, language)
    const weight = model.profileWeight(said.times, model.idf(peers, holders, everyday))
    return Math.min(65_535, Math.round(1000 * weight))
  }
  /** One part of a member and what it brings. */
  type Part = { name: string; weight: number; answer: number }
  const profileParts = (profile: Profile, call: Call): Part[] => {
    const parts = [...profile.says].map(([key, said]) => ({
      key,
      weight: weightOf(key, said),
      ...(said.word
        ? wordFamily(key, languageOfKey(key), said.word)
        : isPair(key)
          ? pairFamily(key, languageOfKey(key))
          : fieldFamily(key)),
    }))
    const length = Math.sqrt(sum(parts.map(({ weight, reach }) => (weight * reach) ** 2)) || 1)
    return parts.map(({ key, weight, answers }) => ({
      name: key,
      weight: Math.round((model.WEIGHT_UNIT * model.EVIDENCE.profile * weight) / length),
      answer: sum([...answers].map(([each, relation]) => relationOf(relation) * impact(call, each))),
    }))
  }

  // --- Concepts.
  const wordIn = (
    call: Call,
    { forms: [form = ''], stems }: ConceptWord,
  ): { impact: number; named: boolean } => {
    const keys =
      stems.length === 1
        ? [wordKey(call.language, form)]
        : stems.slice(1).map((stem, place) => pairKey(call.language, 1, [stems[place] ?? '', stem]))
    const found = keys.map((key) => {
      const said = call.says.get(key)
      if (!said) return { impact: 0, named: false }
      return { impact: model.impactOf(said.occurrences), named: said.named }
    })
    return {
      impact: Math.min(...found.map((each) => each.impact)),
      named: found.every(({ named }) => named),
    }
  }
  const conceptIn = (concept: Concept, call: Call): { impact: number; named: boolean } => {
    let doubt = 1
    let isNamed = false
    for (const word of wordsOf(concept, call.language)) {
      const found = wordIn(call, word)
      if (found.impact === 0) continue
      const holding = calls.filter(
        (each) => each.language === call.language && wordIn(each, word).impact > 0,
      ).length
      const everyday = word.stems.every((stem) => isEveryday(stem, call.language))
      const tells = model.telling(
        model.idf(documents(call.language), holding, everyday),
        word.stems.length > 1,
      )
      doubt *= 1 - (tells * found.impact) / model.FULL_IMPACT
      isNamed ||= found.named
    }
    return { impact: Math.round(model.FULL_IMPACT * (1 - doubt)), named: isNamed }
  }
  const ownerKey = ({ owner }: Concept): string => `${owner.kind}/${owner.id}`
  const ofOwner = (owner: string): Concept[] => concepts.filter((concept) => ownerKey(concept) === owner)
  const excludes = (owner: string, call: Call): boolean =>
    ofOwner(owner).some((concept) => concept.rule === 'excluded' && conceptIn(concept, call).named)
  const lacks = (owner: string, call: Call): boolean =>
    ofOwner(owner).some((concept) => concept.rule === 'required' && conceptIn(concept, call).impact === 0)
  const conceptParts = ({ member, tokens }: Profile, call: Call): Part[] => {
    const chains = member.clusters.flatMap(({ valueChains }) => valueChains)
    const counting = concepts.filter(
      (concept) =>
        concept.rule !== 'excluded' && !excludes(ownerKey(concept), call) && !lacks(ownerKey(concept), call),
    )
    const belongs = ({ owner }: Concept): boolean => owner.kind === 'priority' || chains.includes(owner.id)
    const asWhole = (evidence: number): number => Math.round(model.WEIGHT_UNIT * evidence)
    const said = counting
      .filter((concept) =>
        (['it', 'en'] as const).some((each) =>
          wordsOf(concept, each).some((word) => saysWord(tokens[each], word)),
        ),
      )
      .map((concept) => {
        const by = belongs(concept) ? concept.owner.kind : 'profile'
        const weight = asWhole(model.EVIDENCE.said[by] * concept.weight)
        return {
          name: `concept ${concept.id}`,
          weight,
          answer: model.RELATION_UNIT * conceptIn(concept, call).impact,
        }
      })
    const owners = [...new Set(counting.filter(belongs).map(ownerKey))].map((owner) => {
      let doubt = 1
      for (const concept of counting.filter((each) => ownerKey(each) === owner)) {
        const { impact: found } = conceptIn(concept, call)
        doubt *= 1 - Math.min(1, (model.OWNER_SHARE * concept.weight * found) / model.FULL_IMPACT)
      }
      const kind = owner.startsWith('priority') ? 'priority' : 'value-chain'
      const together = Math.round(model.FULL_IMPACT * (1 - doubt))
      return {
        name: `all of ${owner}`,
        weight: asWhole(model.EVIDENCE.owner[kind]),
        answer: model.RELATION_UNIT * together,
      }
    })
    return [...said, ...owners]
  }
  const partsOf = (profile: Profile, call: Call): Part[] => [
    ...profileParts(profile, call),
    ...conceptParts(profile, call),
  ]
  const plainEvidence = (profile: Profile, call: Call): number =>
    sum(partsOf(profile, call).map(({ weight, answer }) => weight * answer))

  // --- What was said of calls, part by part of the member for which it was said.
  const netOf = (profile: Profile): Map<string, number> => {
    const net = new Map<string, number>()
    for (const { member, call: id, direction, days } of world.said ?? []) {
      const call = calls.find((each) => each.id === id)
      if (member !== profile.member.id || !call) continue
      const brought = partsOf(profile, call).map(({ name, weight, answer }) => ({
        name,
        evidence: weight * answer,
      }))
      const strongest = Math.max(...brought.map(({ evidence }) => evidence))
      const counts = direction * Math.max(0, 4 - Math.floor(days / 91))
      for (const { name, evidence } of brought) {
        const share = Math.round((1000 * evidence) / strongest)
        if (share >= 50) net.set(name, (net.get(name) ?? 0) + counts * share)
      }
    }
    return net
  }
  const leaningEvidence = (profile: Profile, call: Call, net: Map<string, number>): number =>
    sum(
      partsOf(profile, call).map(({ name, weight, answer }) => {
        const sided = net.get(name) ?? 0
        const thousandths = Math.trunc((250 * sided) / (Math.abs(sided) + 4000))
        return (weight + Math.trunc((weight * thousandths) / 1000)) * answer
      }),
    )

  // --- A profile of a few words takes words from the calls that answer it best.
  const echoEvidence = (profile: Profile, call: Call): number => {
    const { words } = profile
    const echo = words === 0 ? 0 : model.echoOf(words)
    if (echo === 0) return 0
    const top = calls
      .map((each) => ({ call: each, found: plainEvidence(profile, each) }))
      .filter(({ found }) => found > 0)
      .sort((a, b) => b.found - a.found || (a.call.id < b.call.id ? -1 : 1))
      .slice(0, model.ECHO.calls)
    const whole = sum(top.map(({ found }) => found))
    const shared = allForms
      .map(({ key, language, stem }) => {
        const rarity = model.idf(documents(language), count(key), isEveryday(stem, language))
        const share = sum(top.map(({ call: each, found }) => (found / whole) * impact(each, key) * rarity))
        return { key, share }
      })
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
      .slice(0, model.ECHO.terms)
    const length = Math.hypot(...shared.map(({ share }) => share)) || 1
    const unit = model.WEIGHT_UNIT * model.RELATION_UNIT * model.EVIDENCE.profile * echo
    return sum(shared.map(({ key, share }) => Math.round((unit / length) * share) * impact(call, key)))
  }

  const evidence = profiles.map((profile) => {
    const net = netOf(profile)
    return calls.map((call) => leaningEvidence(profile, call, net) + echoEvidence(profile, call))
  })
  return (member, { id }) => {
    const row = profiles.findIndex((profile) => profile.member.id === member.id)
    const column = calls.findIndex((call) => call.id === id)
    const [profile, call] = [profiles[row], calls[column]]
    if (!profile || !call) throw new Error('not in this world')
    const chains = member.clusters.flatMap(({ valueChains }) => valueChains)
    const excluded = chains.every((chain) => excludes(`value-chain/${chain}`, call))
    const found = evidence[row]?.[column] ?? 0
    return { evidence: found, score: excluded ? 0 : model.scoreOf(found), excluded }
  }
}

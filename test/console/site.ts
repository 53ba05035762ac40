import '../../infra/local/quiet.ts'
import { createServer } from 'node:http'
import { addedCall, newDraft } from '../../functions/console/calls/adding.ts'
import { drivenClock } from '../../infra/local/clock.ts'
import { listen } from '../../infra/local/listen.ts'
import type { Answers } from '../../infra/local/replay/answers.ts'
import { startWeb } from '../../infra/local/web.ts'
import { startWorld } from '../../infra/local/world.ts'
import { Draft } from '../../shared/domain/opportunity.ts'
import { beginDraft } from '../../shared/domain/rule-draft.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { plus } from '../../shared/domain/time.ts'
import { type Purpose, signToken } from '../../shared/links/token.ts'
import { readCallText } from '../../shared/sources/single/text.ts'
import { addAddedCall } from '../../shared/store/added-calls.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { saveRuleDraft } from '../../shared/store/rule-drafts.ts'
import { saveSourceRun } from '../../shared/store/source-runs.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { signInAt } from '../builders/sign-in.ts'
import { aQuarantinedRun, aSourceRun } from '../builders/source-run.ts'
import { CIRCULAR } from '../fixtures/pasted.ts'
import { aContact, NOW } from './console-world.ts'

const SECRET = 'the key of a site of one member, long enough'
const KEYS = { current: 'k1', keys: { k1: SECRET } }

export type Site = Awaited<ReturnType<typeof startSite>>

const calls = [
  anOpportunity({
    source: 'rer-bandi',
    id: 'rer-bandi:maglia',
    title: 'Voucher per la maglieria e i filati certificati',
    summary: 'Sostiene prototipi senza campioni fisici.',
    text: 'Testo completo del voucher per la maglieria.',
    applicants: { kinds: ['company'], sizes: ['small'], words: ['Piccole imprese'] },
    flags: [{ field: 'amounts', reason: 'An amount is negative.', text: '-5' }],
  }),
  anOpportunity({
    source: 'rer-bandi',
    id: 'rer-bandi:scuole',
    title: 'Scuole di maglieria, filati certificati e prototipi senza campioni fisici',
    applicants: { kinds: ['training'], sizes: [], words: ['Enti di formazione'] },
    deadlines: [aDeadline('2026-07-24T10:00:00Z')],
  }),
  anOpportunity({
    source: 'rer-bandi',
    id: 'rer-bandi:chiuso',
    title: 'Contributi per le sartorie teatrali',
    deadlines: [aDeadline('2026-06-19T10:00:00Z')],
  }),
  anOpportunity({
    source: 'rer-bandi',
    id: 'rer-bandi:tolto',
    title: 'Contributi per le botteghe di ricamo',
    withdrawnAt: '2026-06-16T04:00:00Z',
  }),
  anOpportunity({
    source: 'eu-sedia',
    id: 'eu-sedia:EX-2026-TEX-01',
    title: 'Knitwear and yarn for circular cities',
    language: 'en',
    level: 'european',
    deadlines: [aDeadline('2026-09-15T15:00:00Z')],
  }),
]

/** Two months of readings of a source that fails now and then, and of one whose latest reading is held back. */
const readings: SourceRun[] = Array.from({ length: 59 }, (_, day) => {
  const at = plus('2026-05-02T03:30:00Z', { days: day })
  const imprese = {
    source: 'rer-imprese',
    read: 31 + (day % 9) + Math.floor(day / 8),
    added: day % 3,
    refused: 0,
  }
  const failed = {
    ...imprese,
    state: 'failed' as const,
    read: 0,
    problem: 'imprese.example.org answered 503.',
  }
  return [
    aSourceRun(at, [11, 34, 35].includes(day) ? failed : imprese),
    day === 58
      ? aQuarantinedRun(plus(at, { minutes: 10 }))
      : aSourceRun(plus(at, { minutes: 10 }), {
          refused: 1,
          refusals: [{ row: 'avviso-9', reason: 'No title.' }],
        }),
  ]
}).flat()

/** Calls that Create's office is adding: read, not readable, and added. */
export const DRAFTS = {
  ready: '00000000000000a1',
  unread: '00000000000000a2',
  added: '00000000000000a3',
} as const

/** People are sent back from their accounts to the very address that the site is known by. */
const freePort = async (): Promise<number> => {
  const { port, close } = await listen(createServer(), 'a site')
  await close()
  return port
}

/**
 * The whole product on one machine with one member, two calls and one digest sent: pages as a reader finds them.
 * @param answers what other sites say when they are asked; without it none is
 */
export const startSite = async ({ answers }: { answers?: Answers } = {}) => {
  const clock = drivenClock(NOW)
  const port = await freePort()
  const world = await startWorld({
    clock,
    publicUrl: `http://localhost:${port}`,
    linkKeys: JSON.stringify({ current: KEYS.current, ...KEYS.keys }),
    ...(answers ? { answers } : {}),
  })
  const wait = async (): Promise<void> => {}
  await saveRuleSets(world.table, [aRuleSet()], wait)
  await saveClusters(world.table, [aCluster()], wait)
  const { concepts: inForce } = aRuleSet()
  const maglieria = aConcept({
    id: 'schools',
    it: ['scuole di maglieria'],
    en: ['knitwear schools'],
    weight: 2,
  })
  await saveRuleDraft(world.table, {
    ...beginDraft(aCluster(), aRuleSet(), 'office', NOW),
    concepts: [...inForce.map((concept) => ({ ...concept, rule: 'excluded' as const })), maglieria],
  })
  await saveMembers(world.table, [aMember()], wait)
  await saveContacts(world.table, [aContact()], wait)
  for (const call of calls) await addOpportunity(world.table, call)
  for (const run of readings) await saveSourceRun(world.table, run)
  await world.invoke.match({ Records: [] })
  await world.invoke.digest({ kind: 'weekly' })
  await world.settle()
  await addAddedCall(world.table, {
    ...newDraft(
      { id: DRAFTS.ready, cluster: 'create', by: 'marta', now: NOW },
      { kind: 'text', text: CIRCULAR },
    ),
    ...readCallText(CIRCULAR),
    state: 'ready',
  })
  await addAddedCall(world.table, {
    ...newDraft(
      { id: DRAFTS.unread, cluster: 'create', by: 'marta', now: NOW },
      { kind: 'address', url: 'https://bandi.example.org/avviso.pdf' },
    ),
    state: 'unread',
    because: 'not-text',
  })
  const telai = Draft.parse({
    sourceId: DRAFTS.added,
    title: 'Telai digitali nelle valli',
    summary: 'Contributi per telai digitali nelle imprese delle valli.',
    level: 'regional',
    funder: 'Regione Emilia-Romagna',
    language: 'it',
    url: 'https://telai.example.org/valli',
    deadlines: [aDeadline('2026-09-30T10:00:00Z')],
  })
  await addOpportunity(world.table, addedCall(telai, { cluster: 'create', by: 'marta', now: NOW }))
  const web = await startWeb(world, port)
  return {
    world,
    url: web.url,
    mail: world.servers.ses.list()[0]?.id ?? '',
    /** Signs in by the real flow. @returns the cookie to bring */
    signIn: (user: string) =>
      signInAt((path, init) => fetch(`${web.url}${path}`, { ...init, redirect: 'manual' }), user),
    token: (purpose: Purpose) => signToken(KEYS, purpose, 'anna-neri'),
    close: async (): Promise<void> => {
      await web.close()
      await world.close()
    },
  }
}

import '../../infra/local/quiet.ts'
import { drivenClock } from '../../infra/local/clock.ts'
import { startWeb } from '../../infra/local/web.ts'
import { startWorld } from '../../infra/local/world.ts'
import { signToken } from '../../shared/links/token.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
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
    source: 'eu-sedia',
    id: 'eu-sedia:EX-2026-TEX-01',
    title: 'Knitwear and yarn for circular cities',
    language: 'en',
    level: 'european',
    deadlines: [aDeadline('2026-09-15T15:00:00Z')],
  }),
]

/** The whole product on one machine with one member, two calls and one digest sent: pages as a reader finds them. */
export const startSite = async () => {
  const clock = drivenClock(NOW)
  const world = await startWorld({
    clock,
    publicUrl: 'http://localhost:4100',
    linkKeys: JSON.stringify({ current: KEYS.current, ...KEYS.keys }),
  })
  const wait = async (): Promise<void> => {}
  await saveRuleSets(world.table, [aRuleSet()], wait)
  await saveClusters(world.table, [aCluster()], wait)
  await saveMembers(world.table, [aMember()], wait)
  await saveContacts(world.table, [aContact()], wait)
  for (const call of calls) await addOpportunity(world.table, call)
  await world.invoke.match({ Records: [] })
  await world.invoke.digest({ kind: 'weekly' })
  await world.settle()
  const web = await startWeb(world, 0)
  return {
    world,
    url: web.url,
    mail: world.servers.ses.list()[0]?.id ?? '',
    token: (purpose: 'unsubscribe' | 'preferences' | 'calls') => signToken(KEYS, purpose, 'anna-neri'),
    close: async (): Promise<void> => {
      await web.close()
      await world.close()
    },
  }
}

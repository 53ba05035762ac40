import { addMemberFile } from '../../../shared/store/member-files.ts'
import { addQuestion } from '../../../shared/store/questions.ts'
import { addRun, addShard } from '../../../shared/store/runs.ts'
import { saveSourceRun } from '../../../shared/store/source-runs.ts'
import { aDeadline, anOpportunity } from '../../builders/opportunity.ts'
import { aQuarantinedRun } from '../../builders/source-run.ts'
import { type ConsoleWorld, NOW } from '../console-world.ts'

export const CALL = 'rer-bandi:maglia'
export const QUESTION = 'question-1'
/** A large file of members that is being stored. */
export const FILE = '0123456789abcdef'
/** When the reading began that is held back. */
export const HELD = '2026-06-29T03:30:00Z'

const knitwear = anOpportunity({
  id: CALL,
  source: 'rer-bandi',
  title: 'Voucher per la maglieria e i filati certificati',
  summary: 'Sostiene prototipi senza campioni fisici di maglieria.',
  deadlines: [aDeadline('2026-09-24T10:00:00Z')],
  enquiries: { email: 'bandi@regione.example.org' },
})

const renewal = anOpportunity({
  id: 'rer-bandi:rigenera',
  source: 'rer-bandi',
  title: 'Contributi alla rigenerazione urbana',
  language: 'it',
})

/** Fills a console with one of everything that the API tells of. */
export const furnish = async (world: ConsoleWorld): Promise<void> => {
  const { table } = world
  await world.fill({ calls: [knitwear, renewal] })
  await addQuestion(table, {
    id: QUESTION,
    contact: 'anna-neri',
    cluster: 'create',
    at: NOW,
    language: 'it',
    asked: 'Fondo per i telai',
    state: 'open',
  })
  const period = '2026-W26'
  await addRun(table, {
    kind: 'digest',
    period,
    startsAt: '2026-06-15T05:30:00Z',
    endsAt: '2026-06-22T05:30:00Z',
    state: 'done',
    shards: 1,
    contacts: 1,
    startedAt: '2026-06-22T05:30:00Z',
  })
  await addShard(table, {
    period,
    number: 0,
    contacts: ['anna-neri'],
    state: 'done',
    updatedAt: '2026-06-22T05:31:00Z',
    outcomes: { 'anna-neri': { state: 'sent', kind: 'digest' } },
  })
  await saveSourceRun(table, aQuarantinedRun(HELD))
  await addMemberFile(table, {
    id: FILE,
    cluster: 'create',
    roles: ['operator'],
    at: NOW,
    today: '2026-06-29',
    begunAt: NOW,
    language: 'it',
    members: 300,
    stored: 120,
    notStored: { filofino: 'outrun' },
    notedAt: NOW,
  })
}

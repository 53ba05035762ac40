import { costOf, ratioOf, type Usage } from './costs.ts'
import { paceShards } from './pacing.ts'
import { PRICES } from './prices.ts'
import type { Whole } from './whole.ts'

/** The rates at which AWS takes mails: of a new account, and of two that have grown. */
export const RATES = [14, 200, 350]

const count = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 })
const table = (head: string[], rows: string[][]): string[] => {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)]
}
const against = (value: number, most: number, digits: number): string =>
  `${value.toFixed(digits)} (≤ ${most} ${value <= most ? 'met' : 'MISSED'})`
const span = (seconds: number): string => {
  const minutes = Math.round(seconds / 60)
  return seconds < 600
    ? `${Math.round(seconds)} s`
    : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}

const sumOf = (
  used: Whole['used'],
  unit: 'writeUnits' | 'readUnits',
  of: (part: string) => boolean,
): number => Object.entries(used).reduce((sum, [part, so]) => sum + (of(part) ? so[unit] : 0), 0)

/** Blobs that a sender reads when it starts cold: two snapshots of up to three parts. */
const GETS_PER_START = 5

const usageOf = ({ used, run, verdict, met }: Whole, senderSeconds: number): Usage => ({
  mails: verdict.mailed,
  sendWrites: sumOf(used, 'writeUnits', (part) => part === 'send'),
  otherWrites: sumOf(used, 'writeUnits', (part) => part !== 'send'),
  sendReads: sumOf(used, 'readUnits', (part) => part === 'send'),
  otherReads: sumOf(used, 'readUnits', (part) => part !== 'send'),
  queueRequests: run.sqsRequests,
  senderSeconds,
  invocations: run.invocations,
  gets: GETS_PER_START * (2 + (met['sender killed'] ?? 0)),
})

/** What a simulation found, as text that is also Markdown. */
export const reportOf = async (whole: Whole, contacts: number, rate: number): Promise<string> => {
  const { verdict, run, used, met, mails, workMs, nextWeek } = whole
  const { totals } = verdict
  const accepted = verdict.mailed
  const writes = sumOf(used, 'writeUnits', () => true)
  const reads = sumOf(used, 'readUnits', () => true)
  const reasons = Object.entries(totals.reasons).map(([reason, many]) => `${count(many)} ${reason}`)
  const paced = await Promise.all(
    RATES.map(async (each) => {
      const quick = await paceShards(mails, each)
      const working = await paceShards(mails, each, workMs)
      const lines = costOf(usageOf(whole, working.senderSeconds))
      return { each, quick, working, lines }
    }),
  )
  const chosen = paced.find(({ each }) => each === 200) ?? paced[0]
  const ses = chosen?.lines[0]?.dollars ?? Number.NaN
  return [
    `${count(contacts)} contacts = ${count(totals.sent)} sent + ${count(totals.skipped)} skipped + ${totals.failed} failed + ${totals.unknown} unknown`,
    `why not: ${reasons.join(', ')}`,
    `faults met: ${
      Object.entries(met)
        .map(([what, many]) => `${many} × ${what}`)
        .join(', ') || 'none'
    }`,
    verdict.problems.length === 0
      ? `nobody missed, nobody twice: ${count(verdict.due)} were due, SES accepted ${count(accepted)} mails for as many contacts`
      : `PROBLEMS: ${verdict.problems.join('; ')}`,
    `lost with their process or connection: ${verdict.lost.length} mails; of their contacts ${nextWeek.due} were due on the next Monday, ${nextWeek.sent} were sent a mail then, ${nextWeek.ofTheSameCalls} with calls of the lost one`,
    `messages: ${count(run.run.shards)} shards, ${count(run.invocations)} invocations, ${count(run.sqsRequests)} SQS requests; ${run.ticks} ticks, ${run.recoveries} looks of recover`,
    `mails: ${count(whole.bytes / Math.max(1, accepted))} bytes as sent, the largest ${count(whole.largest)}; ${workMs.toFixed(1)} ms of a sender's processor each`,
    `write units: ${against(writes / contacts, 2.1, 3)} a contact, ${(writes / accepted).toFixed(3)} a mail; read units: ${(reads / contacts).toFixed(3)} a contact`,
    '',
    ...table(
      ['table, by part', 'requests', 'write units', 'read units'],
      Object.entries(used).map(([part, so]) => [
        part,
        count(so.requests),
        count(so.writeUnits),
        count(so.readUnits),
      ]),
    ),
    '',
    `By the driven clock at ${rate} mails a second: the last message after ${span(run.sentSeconds)}, the run done after ${span(run.doneSeconds)}, every lost answer settled after ${span(run.settledSeconds)}.`,
    'At other rates the same shards through the same pacer, as if a mail took no work, and with what it took here:',
    '',
    ...table(
      ['mails a second', 'paced alone', 'with work', 'senders together', 'cost beside SES'],
      paced.map(({ each, quick, working, lines }) => [
        String(each),
        span(quick.seconds),
        span(working.seconds),
        span(working.senderSeconds),
        against(ratioOf(lines), 1.02, 4),
      ]),
    ),
    '',
    `Where each cent goes at ${chosen?.each} mails a second (${PRICES.region}, prices as of ${PRICES.writtenDown}, no free tier):`,
    '',
    ...table(
      ['', 'US dollars', 'of the SES charge', 'for'],
      (chosen?.lines ?? []).map(({ what, dollars, how }) => [
        what,
        dollars.toFixed(4),
        `${((100 * dollars) / ses).toFixed(2)} %`,
        how,
      ]),
    ),
  ].join('\n')
}

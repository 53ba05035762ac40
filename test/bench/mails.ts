import '../../infra/local/quiet.ts'
import MailComposer from 'nodemailer/lib/mail-composer'
import { association } from '../../infra/association/index.ts'
import type { DigestInput } from '../../shared/digests/digest.ts'
import { selectDue } from '../../shared/digests/due.ts'
import { inputFor } from '../../shared/digests/input.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { viewOf } from '../../shared/digests/view.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { composeMime } from '../../shared/mail/mime.ts'
import { MONDAY, someLinks } from '../builders/digest-input.ts'
import { englishSample, italianSample } from '../builders/sample-digests.ts'
import { simulate } from '../simulate/whole.ts'
import { makeCalls } from './corpus.ts'
import { collect } from './measure.ts'
import { callIndex, join, profileIndex } from './ours.ts'
import { plain, type Row } from './rows.ts'

const FROM = 'Segnavia <bandi@segnavia.example.org>'
const TO = 'anna.neri@filofino.example.org'
const UNSUBSCRIBE = 'https://segnavia.example.org/me/u/abc'

const processorMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(since)
  return (user + system) / 1000
}

/**
 * Milliseconds of the processor for each work, the mean of so many rounds and more, until they have taken as many
 * milliseconds; a fifth of them before do not count. Not of the clock: whatever else the machine does is left out.
 */
const inTurn = async (rounds: number, works: (() => unknown)[]): Promise<number[]> => {
  const times: number[] = []
  for (const work of works) {
    for (let round = 0; round < rounds / 5; round += 1) await work()
    collect()
    const before = process.threadCpuUsage()
    let done = 0
    while (done < rounds || processorMs(before) < rounds) {
      await work()
      done += 1
    }
    times.push(processorMs(before) / done)
  }
  return times
}

const compose = (mail: { subject: string; html: string; text: string }): Promise<Uint8Array> =>
  composeMime({
    from: FROM,
    to: TO,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    bulk: { unsubscribe: UNSUBSCRIBE, list: 'digest' },
  })

const rendering = async (name: string, input: DigestInput, rounds: number): Promise<Row[]> => {
  const selection = selectDue(input)
  const rendered = renderDigest(input)
  if (!selection || !rendered) throw new Error(`[bench] expected something due in the ${name} sample.`)
  const view = viewOf(input, selection)
  const { subject, html, text } = rendered
  const raw = await compose(rendered)
  const peer = () =>
    new MailComposer({ from: FROM, to: TO, subject, html, text, textEncoding: 'quoted-printable' })
      .compile()
      .build()
  const [render = 0, json = 0, composed = 0, alone = 0] = await inTurn(rounds, [
    () => renderDigest(input),
    () => JSON.stringify(view),
    () => compose(rendered),
    peer,
  ])
  const bytes = (of: string): string => plain(Buffer.byteLength(of))
  return [
    {
      part: 11,
      what: `${name} digest: chosen and rendered`,
      figure: render,
      unit: 'ms of processor',
      remark: `${selection.cards.length} cards, ${selection.titles.length} titles: HTML ${bytes(html)}, text ${bytes(text)}, subject ${bytes(subject)} bytes; ${plain(raw.length)} as sent`,
    },
    {
      part: 11,
      what: `${name} digest: beside JSON.stringify of its view`,
      figure: render / json,
      unit: '×',
      ours: render,
      other: json,
    },
    {
      part: 11,
      what: `${name} digest: composed, beside MailComposer alone`,
      figure: composed / alone,
      unit: '×',
      ours: composed,
      other: alone,
    },
  ]
}

/** From a contact's record to bytes for SES, without a network: matched against so many calls, chosen, rendered, composed. */
const preparing = async (callCount: number, contacts: number): Promise<Row> => {
  const { members, clusters } = association
  const calls = makeCalls(callCount).map((call) => ({ ...call, firstSeenAt: '2026-06-23T04:00:00Z' }))
  const index = callIndex(calls)
  const matcher = join(index, profileIndex(members))
  const snapshots = {
    calls: { cards: new Map(calls.map((call) => [call.id, call])) },
    matcher,
    profiles: { members: new Map(members.map((member) => [member.id, member])), clusters },
  }
  const prepare = async (contact: Contact): Promise<boolean> => {
    const made = inputFor(
      { contact, records: [], opinions: [] },
      { snapshots, sources: [] },
      someLinks,
      MONDAY,
    )
    const rendered = made && renderDigest(made.input)
    if (rendered) await compose(rendered)
    return rendered !== undefined
  }
  const some = Array.from(
    { length: contacts },
    (_, at) => association.contacts[at % association.contacts.length],
  ).filter((contact) => contact !== undefined)
  for (const contact of some.slice(0, Math.ceil(contacts / 5))) await prepare(contact)
  collect()
  const before = process.threadCpuUsage()
  let mails = 0
  for (const contact of some) if (await prepare(contact)) mails += 1
  const ms = processorMs(before)
  return {
    part: 11,
    what: `matched against ${callCount.toLocaleString('en')} calls, chosen, rendered, composed`,
    figure: (1000 * mails) / ms,
    unit: 'mails a second',
    remark: `${mails} mails of ${some.length} contacts, by the time of one processor, no network`,
  }
}

/** Whole deliveries against this machine's AWS: read, choose, render, claim, post, record. */
const delivering = async (contacts: number): Promise<Row> => {
  const { verdict, realMs } = await simulate({
    contacts,
    rate: 10_000,
    source: 'rer-bandi',
    threads: true,
    faults: 0,
    seed: 1,
    weeks: 0,
    lookMinutes: 60,
    tell: () => {},
  })
  return {
    part: 11,
    what: 'delivered whole: table, queue and SES of this machine',
    figure: (1000 * verdict.mailed) / realMs,
    unit: 'mails a second',
    remark: `${verdict.mailed} mails, two senders, all servers on the same processors`,
  }
}

/** Part 11: what a mail costs to make. @param rounds renderings @param calls matched @param contacts mailed whole, or none */
export const mails = async (rounds: number, calls: number, contacts: number): Promise<Row[]> => [
  ...(await rendering('Italian', italianSample(), rounds)),
  ...(await rendering('English', englishSample(), rounds)),
  await preparing(calls, Math.max(10, contacts)),
  ...(contacts > 0 ? [await delivering(contacts)] : []),
]

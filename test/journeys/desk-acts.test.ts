import '../../infra/local/quiet.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { windowAt } from '../../functions/digest/digest.ts'
import { sendShard } from '../../functions/send/send.ts'
import type { Written } from '../../shared/domain/announcement-fields.ts'
import { carryOut } from '../../shared/domain/announcement-flow.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import { dayOf } from '../../shared/domain/time.ts'
import { saveAnnouncement } from '../../shared/store/announcements.ts'
import { deactivateContact, saveContacts } from '../../shared/store/contacts.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { aWrittenAlone } from '../builders/announcement.ts'
import { aContact } from '../builders/contact.ts'
import { type DeskWorld, theDesk, toMembers } from '../builders/desk-world.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aSender } from '../builders/sender.ts'
import {
  aKnitwearCall,
  anArchiveCall,
  anna,
  aWorld,
  bruno,
  carla,
  openRun,
  rebuild,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
let desk: DeskWorld

/** Reads in English what is told of Filofino. */
const dora = aContact({
  id: 'dora-dodi',
  name: 'Dora Dodi',
  address: 'dora@filofino.example.org',
  language: 'en',
})
const TUESDAY = '2026-06-23T08:00:00Z'
const WEDNESDAY = '2026-06-24T08:00:00Z'
const THURSDAY = '2026-06-25T08:00:00Z'
const FRIDAY = '2026-06-26T08:00:00Z'
const NEXT_MONDAY = '2026-06-29T09:00:00Z'

beforeEach(async () => {
  // Carla's laboratory has nothing to do with knitwear.
  world = await aWorld({ contacts: [anna, bruno, carla, dora], calls: [aKnitwearCall(), anArchiveCall()] })
  desk = await theDesk(world)
  await world.sendDigest()
  world.clock.moveTo(TUESDAY)
})
afterEach(async () => {
  await desk.close()
  await world.close()
})

/** The mails of the call since some number of them: to whom, of what kind, with what subject. */
const since = async (count: number) =>
  toMembers(await world.mails())
    .slice(count)
    .filter(({ email }) => /maglieria digitale|digital knitwear/.test(email.text ?? ''))
    .map((mail) => ({
      to: mail.destinations[0]?.split(/[.@]/)[0],
      kind: mail.tags.kind,
      day: dayOf(mail.at),
      subject: mail.email.subject ?? '',
      text: (mail.email.text ?? '').replaceAll('\u00a0', ' '),
      html: mail.email.html ?? '',
    }))
    .toSorted((a, b) => String(a.to).localeCompare(String(b.to)))
const sent = () => toMembers(world.servers.ses.list()).filter(({ tags }) => tags.kind !== 'friday').length
const follows = (id: string) =>
  saveOpinion(
    world.table,
    anOpinion({
      call: callIdOf(id),
      rows: [{ id: callIdOf(id), version: 1 }],
      says: 'follow',
      at: world.clock.now(),
    }),
  )
const rewrite = (id: string, overrides: Written) => desk.write(id, 'dates', aWrittenAlone(overrides))

const TOLD = ['anna', 'bruno', 'dora']
const who = (mails: Awaited<ReturnType<typeof since>>) => mails.map(({ to, kind }) => `${to} ${kind}`)
const allOf = (kind: string) => TOLD.map((one) => `${one} ${kind}`)

/** Published on Tuesday, and told at once to the three of Filofino. */
const published = async (overrides: Written = {}): Promise<string> => {
  const id = await desk.published(aWrittenAlone(overrides))
  expect(who(await since(4))).toEqual(allOf('alert'))
  return id
}

it('A19 extended twice with the next digest: on Monday each who was told reads it once, the latest; who follows it hears of each', async () => {
  const id = await published()
  await follows(id)
  const [before, count] = [sent(), await desk.counted(id)]
  world.clock.moveTo(WEDNESDAY)
  await rewrite(id, { closes1Day: '2026-10-10' })
  await desk.update(id, { kind: 'prorogato', tell: 'digest' })
  world.clock.moveTo(THURSDAY)
  await rewrite(id, { closes1Day: '2026-10-15', closes1Hour: '12:30' })
  await desk.update(id, { kind: 'prorogato', tell: 'digest', lineEn: 'The help desk is closed in August.' })
  await world.drive(NEXT_MONDAY)
  const mails = await since(before)
  expect(mails.map(({ to }) => to)).toEqual(['anna', ...TOLD])
  expect(new Set(mails.map(({ to }) => to)).size).toBe(count)
  expect(mails.slice(2).map(({ kind }) => kind)).toEqual(['digest', 'digest'])
  const [atOnce, again, digest, english] = mails
  expect(atOnce?.subject).toMatch(/^Prorogato a sab 10\/10: /)
  expect(atOnce?.text).toMatch(
    /Prorogato: da mercoledì 30 settembre a sabato 10 ottobre 2026, ore 13:00 .*l’atto\.\s/,
  )
  expect(again?.text).toMatch(
    /Prorogato: da sabato 10 ottobre, ore 13:00, a giovedì 15 ottobre 2026, ore 12:30 /,
  )
  expect(digest?.text).toMatch(
    /Prorogato: da mercoledì 30 settembre, ore 13:00, a giovedì 15 ottobre 2026, ore 12:30 \(\d+ giorni\)\. Lo dice l’atto\. Segnalato/,
  )
  expect(english?.text).toMatch(/Extended: from .*\. The help desk is closed in August\. Mentioned on/)
  expect(english?.text).not.toContain('Lo dice l’atto')
  const after = sent()
  await world.drive('2026-07-06T09:00:00Z')
  expect(await since(after)).toEqual([])
}, 240_000)

it('an update at once goes to as many as the page counts: not to who has unsubscribed or declined', async () => {
  const id = await published()
  world.clock.moveTo(WEDNESDAY)
  await deactivateContact(world.table, bruno.id, 'unsubscribed', WEDNESDAY)
  await saveOpinion(
    world.table,
    anOpinion({
      contact: dora.id,
      call: callIdOf(id),
      rows: [{ id: callIdOf(id), version: 1 }],
      at: WEDNESDAY,
    }),
  )
  const [before, count] = [sent(), await desk.counted(id)]
  await rewrite(id, { closes1Day: '2026-10-15' })
  await desk.update(id, { kind: 'prorogato' })
  expect(who(await since(before))).toEqual(['anna change'])
  expect(count).toBe(1)
  expect((await desk.read(id)).live?.updates[0]?.told).toBe(1)
})

it('what has ended is told as often as the page counts when its day has passed, too', async () => {
  const id = await published({ closes1Day: '2026-06-24', closes1Hour: '18:00' })
  world.clock.moveTo(THURSDAY)
  const [before, count] = [sent(), await desk.counted(id)]
  await desk.update(id, { kind: 'rifinanziato' })
  const mails = await since(before)
  expect(who(mails)).toEqual(allOf('change'))
  expect(mails).toHaveLength(count)
  expect(mails[0]?.subject).toMatch(/^Rifinanziato: /)
  world.clock.moveTo(FRIDAY)
  await desk.update(id, { kind: 'revocato' })
  expect(who(await since(before + count))).toEqual(allOf('change'))
  await world.drive(NEXT_MONDAY)
  expect(await since(before)).toHaveLength(2 * count)
})

it('sospeso, termini riaperti, chiuso anticipatamente: each is told once, and called what it is', async () => {
  const id = await published()
  world.clock.moveTo(WEDNESDAY)
  const before = sent()
  await desk.update(id, { kind: 'sospeso' })
  world.clock.moveTo(THURSDAY)
  await desk.update(id, { kind: 'termini-riaperti' })
  world.clock.moveTo(FRIDAY)
  await desk.update(id, { kind: 'chiuso-anticipatamente' })
  const annas = (await since(before)).filter(({ to }) => to === 'anna')
  expect(annas.map(({ subject }) => subject.split(':')[0])).toEqual([
    'Sospeso',
    'Termini riaperti',
    'Chiuso prima',
  ])
  expect(annas[0]?.text).toContain('Finché l’ente non riapre i termini')
  expect(annas[1]?.text).toContain('Termini riaperti. Lo dice l’atto. Segnalato')
  expect(annas[1]?.text).not.toContain('SCADENZA CAMBIATA')
  expect(await since(before)).toHaveLength(9)
  await world.drive(NEXT_MONDAY)
  expect(await since(before)).toHaveLength(9)
})

it('rettificato in silence is told to nobody; with the next digest, on Monday, by its sentence alone', async () => {
  const id = await published()
  world.clock.moveTo(WEDNESDAY)
  const before = sent()
  await desk.update(id, { kind: 'rettificato', tell: 'silent', lineIt: 'Un refuso nell’allegato.' })
  world.clock.moveTo(THURSDAY)
  await desk.update(id, { kind: 'rettificato', tell: 'digest', lineIt: 'L’allegato B è stato sostituito.' })
  expect(sent()).toBe(before)
  await world.drive(NEXT_MONDAY)
  const mails = await since(before)
  expect(who(mails)).toEqual(allOf('digest'))
  for (const { text } of mails) expect(text).toContain('L’allegato B è stato sostituito.')
  for (const { text } of mails) expect(text).not.toContain('refuso')
})

it('A18 revoked in the middle of a digest run: who is still to come does not read of it, who has hears at once, once', async () => {
  const id = await desk.published(aWrittenAlone())
  const told = sent()
  const eva = aContact({ id: 'eva-elmi', name: 'Eva Elmi', address: 'eva@filofino.example.org' })
  const fabio = aContact({ id: 'fabio-fini', name: 'Fabio Fini', address: 'fabio@filofino.example.org' })
  await saveContacts(world.table, [eva, fabio], world.clock.sleep)
  world.clock.moveTo('2026-06-29T05:30:00Z')
  await openRun(world, [eva.id], [fabio.id])
  const { period } = windowAt(world.clock.now())
  await sendShard({ period, shard: 0 }, aSender(world))
  await desk.update(id, { kind: 'revocato' })
  await sendShard({ period, shard: 1 }, aSender(world))
  await world.drive('2026-06-30T09:00:00Z')
  const mails = await since(told)
  expect(who(mails)).toEqual(['anna change', 'bruno change', 'dora change', 'eva digest', 'eva change'])
  expect(world.mailed()).toContain(fabio.address)
})

it('an act that comes among the calls an hour late, because a process died, is told at once all the same, once', async () => {
  const id = await published()
  world.clock.moveTo(WEDNESDAY)
  const before = sent()
  // The officer's order is stored, and the process ends before the call is written.
  const seen = await desk.read(id)
  const carried = carryOut(
    seen,
    {
      do: 'update',
      kind: 'sospeso',
      tell: 'at-once',
      line: { it: 'Sospeso dal TAR.' },
      act: { form: 'decreto', number: '7', date: '2026-06-24' },
    },
    { by: 'elena', now: WEDNESDAY, alike: [] },
  )
  if ('refused' in carried) throw new Error(carried.refused)
  await saveAnnouncement(world.table, carried.announcement, seen)
  // Others bring news meanwhile, and it is looked through.
  for (const minute of ['08:10', '08:40']) {
    world.clock.moveTo(`2026-06-24T${minute}:00Z`)
    await rebuild(world)
  }
  expect(sent()).toBe(before)
  world.clock.moveTo('2026-06-24T09:00:00Z')
  await world.invoke.tick({})
  await world.invoke.tick({})
  await desk.follow()
  const mails = await since(before)
  expect(who(mails)).toEqual(allOf('change'))
  expect(mails[0]?.text).toContain('Sospeso dal TAR.')
  await world.invoke.tick({})
  await desk.follow()
  expect(sent()).toBe(before + 3)
})

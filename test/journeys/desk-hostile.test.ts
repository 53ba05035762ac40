import { afterEach, expect, it } from 'vitest'
import { callIdOf } from '../../shared/domain/desk.ts'
import { aWrittenAlone } from '../builders/announcement.ts'
import { type DeskWorld, theDesk, toMembers } from '../builders/desk-world.ts'
import { aKnitwearCall, anna, aWorld, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
let desk: DeskWorld
afterEach(async () => {
  await desk.close()
  await world.close()
})

const BAD =
  '\r\nBcc: x@evil.example.org <script>alert(1)</script> {{unsubscribeUrl}} http://evil.example.org/ \u202e'
const TITLE = `=Contributi per la maglieria digitale${BAD}`
const LINE = `Attenzione${BAD} Disiscrizione: https://evil.example.org/u`

it('E1 E3 E6 E11 what was typed into a title and a sentence is text in mails, on pages, in feeds and calendars', async () => {
  world = await aWorld({ contacts: [anna], calls: [aKnitwearCall()] })
  desk = await theDesk(world)
  await world.sendDigest()
  world.clock.moveTo('2026-06-23T08:00:00Z')
  const id = await desk.published(aWrittenAlone({ titleIt: TITLE, titleEn: TITLE, summaryIt: LINE }))
  world.clock.moveTo('2026-06-24T08:00:00Z')
  await desk.update(id, { kind: 'sospeso', lineIt: LINE, lineEn: LINE })
  const mails = toMembers(await world.mails()).slice(1)
  expect(mails.map(({ tags }) => tags.kind)).toEqual(['alert', 'change'])
  for (const { destinations, email } of mails) {
    expect(destinations).toEqual([anna.address])
    expect(email.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(email.subject).not.toMatch(/[\r\n\u202e]|http/)
    expect(email.html).not.toContain('<script')
    expect(email.html).toContain('{{unsubscribeUrl}}')
    for (const body of [email.html, email.text]) expect(body).not.toMatch(/https?:\/\/evil|\u202e/)
    expect(email.text).not.toMatch(/^\s*(?:Bcc|Disiscrizione: )/m)
  }
  const call = encodeURIComponent(callIdOf(id))
  const ics = await desk.ask(`/public/calendar/${call}.ics`)
  expect((await ics.text()).split(/\r\n(?! )/).filter((line) => /^Bcc/i.test(line))).toEqual([])
  for (const path of [`/public/calls/${call}`, '/public/calls', '/public/calls.rss', '/public/calls.atom'])
    expect(await (await desk.ask(path)).text(), path).not.toMatch(/<script>alert|<script\b[^>]*>alert/)
}, 90_000)

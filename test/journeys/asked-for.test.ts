import { afterEach, describe, expect, it } from 'vitest'
import { addressHash } from '../../shared/store/address-hash.ts'
import { deactivateContact, readContact, readContactsOf } from '../../shared/store/contacts.ts'
import { readQuestions } from '../../shared/store/questions.ts'
import { anOperator, aReader, headersOf, linkIn } from '../builders/reader.ts'
import { allRows } from '../builders/rows.ts'
import { anna, aWorld, bruno, carla, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const ANNA_TALKS = (reader: ReturnType<typeof aReader>): string =>
  `/me/t/${reader.token('talk', 'anna-neri')}/rer-bandi:campionario-digitale`

describe('who has lost the link to its page', () => {
  it('F9 types its address and gets it by mail, without headers of mail to many', async () => {
    world = await aWorld()
    const reader = aReader(world)
    const page = await reader.press('/public/my-page', { address: 'Anna.Neri@filofino.example.org ' })
    expect(page.body).toContain('arriva fra poco un messaggio')
    const [mail, ...others] = await world.mails()
    if (!mail) throw new Error('Expected a mail.')
    expect(others).toEqual([])
    expect(mail.destinations).toEqual([anna.address])
    expect(mail.email.subject).toBe('Il collegamento alla vostra pagina di Segnavia')
    expect(Object.keys(headersOf(mail)).filter((name) => name.startsWith('list-'))).toEqual([])
    const own = await reader.open(linkIn(mail, '/me/p/'))
    expect(own.body).toContain('Anna Neri')
  })

  it('gets one mail with a link for each contact that shares the address', async () => {
    world = await aWorld({
      contacts: [anna, { ...carla, address: anna.address }],
    })
    await aReader(world).press('/public/my-page', { address: anna.address })
    const [mail, ...others] = await world.mails()
    expect(others).toEqual([])
    expect(mail?.email.text).toMatch(
      /Anna Neri, referente di Filofino Srl[\s\S]*Carla Conti, referente di Lume Lab/,
    )
  })

  it('F6 leaves no trace by which it could be found later who had asked, whether we know it or not', async () => {
    world = await aWorld()
    const reader = aReader(world)
    for (const address of [anna.address, 'nobody@filofino.example.org']) {
      await reader.press('/public/my-page', { address })
      await world.settle()
      expect(
        JSON.stringify((await allRows(world.table)).filter(({ pk }) => !pk.startsWith('ADDRESS#'))),
      ).not.toContain(addressHash(address))
    }
  })

  it('gets nothing at an address that complained, or that nobody has', async () => {
    world = await aWorld()
    await deactivateContact(world.table, 'anna-neri', 'complaint', world.clock.now())
    const reader = aReader(world)
    const answers = [
      await reader.press('/public/my-page', { address: anna.address }),
      await reader.press('/public/my-page', { address: 'nobody@filofino.example.org' }),
      await reader.press('/public/my-page', { address: bruno.address }),
    ]
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(world.mailed()).toEqual([bruno.address])
  })
})

describe('a colleague who is added', () => {
  const invite = (reader: ReturnType<typeof aReader>, address: string) =>
    reader.press(`/me/l/${reader.token('colleagues', 'anna-neri')}`, {
      do: 'invite',
      name: 'Dora Dell’Olmo',
      address,
      language: 'en',
    })

  it('F8 is written to once it confirms; a scanner that opens the link confirms nothing', async () => {
    world = await aWorld()
    const reader = aReader(world)
    expect((await invite(reader, 'dora@filofino.example.org')).body).toContain('richiesta di conferma')
    const [mail] = await world.mails()
    if (!mail) throw new Error('Expected a mail.')
    expect(mail.destinations).toEqual(['dora@filofino.example.org'])
    expect(mail.email.subject).toBe('Would you like funding calls for Filofino Srl?')
    expect(Object.keys(headersOf(mail)).filter((name) => name.startsWith('list-'))).toEqual([])

    const link = linkIn(mail, '/me/k/')
    for (let times = 0; times < 3; times += 1) expect((await reader.open(link)).status).toBe(200)
    expect(await readContactsOf(world.table, 'filofino')).toHaveLength(2)

    expect((await reader.press(link)).body).toContain('Confirmed')
    expect((await reader.press(link)).body).toContain('You have confirmed already')
    const contacts = await readContactsOf(world.table, 'filofino')
    expect(contacts.map(({ name }) => name).toSorted()).toEqual([
      'Anna Neri',
      'Bruno Bassi',
      'Dora Dell’Olmo',
    ])
    expect(contacts.find(({ name }) => name.startsWith('Dora'))).toMatchObject({
      address: 'dora@filofino.example.org',
      members: ['filofino'],
      language: 'en',
      frequency: 'weekly',
      basis: 'consent',
      active: true,
    })
    await world.sendDigest()
    expect(world.mailed()).toContain('dora@filofino.example.org')
  })

  it('of another member too stays one person with one mail', async () => {
    world = await aWorld()
    const reader = aReader(world)
    await invite(reader, carla.address)
    const [mail] = await world.mails()
    if (!mail) throw new Error('Expected a mail.')
    await reader.press(linkIn(mail, '/me/k/'))
    expect((await readContact(world.table, 'carla-conti'))?.members).toEqual(['lume-lab', 'filofino'])
    expect(await readContactsOf(world.table, 'filofino')).toHaveLength(3)
  })

  it('is not written to where it has our mails already, or has left us; who asks learns neither', async () => {
    world = await aWorld()
    await deactivateContact(world.table, 'carla-conti', 'unsubscribed', world.clock.now())
    const reader = aReader(world)
    const bodies = [
      (await invite(reader, bruno.address)).body,
      (await invite(reader, carla.address)).body,
      (await invite(reader, 'dora@filofino.example.org')).body,
    ]
    expect(new Set(bodies).size).toBe(1)
    expect(world.mailed()).toEqual(['dora@filofino.example.org'])
  })

  it('cannot confirm after 30 days, and its name and address are gone', async () => {
    world = await aWorld()
    const reader = aReader(world)
    await invite(reader, 'dora@filofino.example.org')
    const [mail] = await world.mails()
    if (!mail) throw new Error('Expected a mail.')
    world.clock.moveTo('2026-07-23T05:30:00Z')
    const late = await reader.open(linkIn(mail, '/me/k/'))
    expect(late.status).toBe(410)
    expect(late.body).not.toContain('Dora')
    expect((await reader.press(linkIn(mail, '/me/k/'))).status).toBe(410)
    expect(await readContactsOf(world.table, 'filofino')).toHaveLength(2)
  })
})

describe('a contact who is away', () => {
  const away = async () => {
    world = await aWorld({ contacts: [anna, { ...bruno, members: ['filofino', 'lume-lab'] }, carla] })
    const reader = aReader(world)
    const page = `/me/l/${reader.token('colleagues', 'bruno-bassi')}`
    const done = await reader.press(page, { do: 'handOver', colleague: 'anna-neri', until: '2026-07-10' })
    expect(done.body).toContain('abbiamo avvisato il vostro collega')
    return { reader, page }
  }

  it('is not written to; its colleague is told, and gets its mails', async () => {
    await away()
    const [told] = await world.mails()
    expect(told?.destinations).toEqual([anna.address])
    expect(told?.email.subject).toBe('Sostituite Bruno Bassi fino al 10 luglio 2026')
    await world.sendDigest()
    const digests = (await world.mails()).slice(1)
    expect(digests.flatMap(({ destinations }) => destinations).toSorted()).toEqual(
      [anna.address, carla.address].toSorted(),
    )
    const hers = digests.find(({ destinations }) => destinations.includes(anna.address))
    expect(hers?.email.text).toContain('Lume Lab')
  })

  it('may change its mind: the mails come to itself again, and to it alone', async () => {
    const { reader, page } = await away()
    await reader.press(page, { do: 'takeBack' })
    const back = await readContact(world.table, 'bruno-bassi')
    expect(back?.pausedUntil).toBeUndefined()
    expect((await readContact(world.table, 'anna-neri'))?.covering).toEqual([])
  })

  it('hears it when its colleague declines, and is written to again', async () => {
    const { reader } = await away()
    const [told] = await world.mails()
    if (!told) throw new Error('Expected a mail.')
    const page = linkIn(told, '/me/l/')
    expect((await reader.open(page)).body).toContain('Non posso sostituire Bruno Bassi')
    await reader.press(page, { do: 'decline', absent: 'bruno-bassi' })
    expect((await readContact(world.table, 'bruno-bassi'))?.pausedUntil).toBeUndefined()
    expect((await world.mails()).at(-1)?.email.subject).toBe('Anna Neri non può sostituirvi')
    expect((await world.mails()).at(-1)?.destinations).toEqual([bruno.address])
  })

  it('pressing twice changes nothing more, and another colleague takes over from the first', async () => {
    const { reader, page } = await away()
    await reader.press(page, { do: 'handOver', colleague: 'anna-neri', until: '2026-07-10' })
    expect(world.mailed()).toEqual([anna.address])
    expect((await readContact(world.table, 'anna-neri'))?.covering).toHaveLength(1)
    await reader.press(page, { do: 'handOver', colleague: 'carla-conti', until: '2026-07-20' })
    expect((await readContact(world.table, 'anna-neri'))?.covering).toEqual([])
    expect((await readContact(world.table, 'carla-conti'))?.covering).toHaveLength(1)
    expect((await readContact(world.table, 'bruno-bassi'))?.pausedUntil).toBe('2026-07-19T22:00:00Z')
  })
})

describe('parliamone', () => {
  it('tells the office who asks, about what, with what verdict; replies go to the contact', async () => {
    world = await aWorld()
    const reader = aReader(world)
    const path = ANNA_TALKS(reader)
    expect((await reader.open(path)).body).toContain('Chiedete di parlarne')
    expect(world.mailed()).toEqual([])
    const page = await reader.press(path, { message: 'Possiamo presentarci con Lume Lab?\r\nGrazie' })
    expect(page.body).toContain('abbiamo scritto al Clust-ER Create')
    const [mail] = await world.mails()
    if (!mail) throw new Error('Expected a mail.')
    expect(mail.destinations).toEqual(['ufficio@create.example.org'])
    expect(mail.email.replyTo?.[0]?.address).toBe(anna.address)
    expect(mail.email.text).toContain('Chi: Anna Neri, referente di Filofino Srl')
    expect(mail.email.text).toContain('Bando: Contributi per il campionario digitale nella maglieria')
    expect(mail.email.text).toMatch(/^Filofino Srl: /m)
    expect(mail.email.text).toContain('> Possiamo presentarci con Lume Lab?\n> Grazie')

    // Pressed again on the same day, nothing more leaves; on the office's page of the call it stands.
    expect((await reader.press(path)).body).toContain('Oggi avete già chiesto')
    expect(world.mailed()).toHaveLength(1)
    const sheet = await (await anOperator(world)).open('/calls/rer-bandi%3Acampionario-digitale')
    expect(sheet.body).toContain('Chi vuole parlarne')
    expect(sheet.body).toContain('Possiamo presentarci con Lume Lab?')
  })
})

describe('a call that we do not know', () => {
  it('goes to the office, whose answer reaches the contact in its language', async () => {
    world = await aWorld()
    const reader = aReader(world)
    const path = `/me/q/${reader.token('talk', 'carla-conti')}?asked=https%3A%2F%2Ffondo.example.org%2Fbando-7`
    const opened = await reader.open(path)
    expect(opened.body).toContain('value="https://fondo.example.org/bando-7"')
    const fields = { asked: 'https://fondo.example.org/bando-7', message: 'Seen in a newsletter' }
    expect((await reader.press(path, fields)).body).toContain('Your question has reached'.toLowerCase())
    const [asked] = await world.mails()
    expect(asked?.destinations).toEqual(['ufficio@create.example.org'])
    expect(asked?.email.text).toContain('Cercava: https://fondo.example.org/bando-7')
    expect(asked?.email.text).toContain('> Seen in a newsletter')

    expect((await (await anOperator(world)).open('/questions')).body).toContain('da rispondere')
    const [question] = await readQuestions(world.table)
    if (!question) throw new Error('Expected a question.')
    const answer = 'A private fund: we shall read it from now on.\nSee https://fondo.example.org'
    world.clock.moveTo(SECOND_MONDAY)
    const given = { contact: question.contact, question: question.id, answer }
    const office = await anOperator(world)
    expect((await office.press('/questions', given)).body).toContain('Risposta mandata')
    await office.press('/questions', given)
    const [, answered, ...more] = await world.mails()
    expect(more).toEqual([])
    expect(answered?.destinations).toEqual([carla.address])
    expect(answered?.email.subject).toBe('Clust-ER Create answers your question')
    expect(answered?.email.text).toContain('On 22 June 2026 you asked us about this call')
    expect(answered?.email.text).toContain('> See https://fondo.example.org')
    expect((await readQuestions(world.table))[0]?.state).toBe('answered')
  })
})

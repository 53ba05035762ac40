import type { EuFields, EuRow } from './sedia-wire.ts'

/** Answers that the real search has given too, and that a reader must survive without losing its neighbours. */

const cascade: Omit<Extract<EuFields, { type: 8 }>, 'key' | 'title' | 'text'> = {
  type: 8,
  parent: ['EX-{Y}-EDU-05', 'Digital content for inclusive education'],
  acronym: 'ODDS',
  programme: 'horizon',
  opens: [-20],
  deadlines: [[30, '17:00']],
  budget: 100_000,
}

/** A legacy mirror and its original have the same reference: the index has both. */
const mirrored: EuRow = {
  ...cascade,
  key: 'listening-libraries',
  title: 'Listening Libraries: audio stations for small towns',
  text: `Libraries in towns with fewer than 10,000 inhabitants may ask for up to EUR 20,000 (100%) to set
    up a corner where people record and listen to local memories. The grant pays for a sound-proof booth,
    a recorder, training of two volunteers and the first forty interviews. Recordings are catalogued and,
    with consent, published. Applicants are municipalities, libraries or the associations that run them,
    and apply alone. Projects last eight months and end with a public listening evening. Priority goes to
    places struck by floods or earthquakes, and to memories of work in fields, mills and workshops.`,
}

export const euOddities: EuRow[] = [
  mirrored,
  {
    ...mirrored,
    odd: { DATASOURCE: ['SEDIA_PRD_CENTRICITY'], deadlineDate: ['2022-03-15T17:00:00.000+0000'] },
  },
  {
    ...cascade,
    key: 'no-title',
    title: '',
    odd: { title: [], caName: [] },
    text: `A call published before anyone gave it a name. Nothing in this row says what it is called, so
      nobody can be told of it.`,
  },
  {
    ...cascade,
    key: 'unreadable-deadline',
    title: 'Drawing Machines: plotter art in secondary schools',
    odd: { deadlineDate: ['to be confirmed after summer'] },
    text: `Fifteen secondary schools and art academies receive EUR 8,000 each (lump sum, 100%) to build
      drawing machines with their students and an artist. Kits, code and a two-day workshop are provided.
      Works are exhibited in a design museum. Schools apply alone or with a fabrication laboratory; at
      least half of the participants must be girls. The final date will be set once the parent project has
      been extended.`,
  },
  {
    ...cascade,
    key: 'fields-at-the-top',
    title: 'Repair Cafés on Tour: product design students meet local menders',
    shape: 'top',
    text: `Design schools and associations of menders travel together through villages: what is broken is
      repaired where possible, and redesigned where not. Ten teams receive EUR 15,000 (100%) for six
      weekends between spring and autumn. Each publishes drawings of the spare parts it has made with 3D
      printers and a list of the products that could not be opened. Applicants are training centres,
      universities, cooperatives or associations; one team needs at least two of them. Manufacturers of
      small appliances may join without funding. Visitors are counted, objects weighed, and results are
      given to those who write ecodesign rules.`,
  },
  {
    ...cascade,
    key: 'several-lines',
    title: 'Costume Library:\r\nshared wardrobes for stage and screen',
    text: `Theatres, film productions and schools of costume share wardrobes instead of sewing for a
      single night. Eight groups receive up to EUR 40,000 (80%) to catalogue garments with photographs,
      sizes and condition, repair and disinfect them, and open a lending service to professionals and
      amateurs. A group has at least two organisations, one of which owns a costume collection. Textile
      laboratories may offer analysis and cleaning methods; companies may build the booking platform. The
      catalogue must use the common vocabulary supplied by the project and remain online for five years.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-ODD-01',
    call: 'EX-{Y}-ODD',
    title: 'Years past its deadline and open again',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-1500],
    deadlines: [[-1400, '17:00']],
    each: [1_000_000, 2_000_000],
    projects: 2,
    rate: '70%',
    text: `Expected outcome: none any more. Scope: an accident of the index once brought hundreds of calls
      like this one back into the open list, years after their last day; dates are to be believed, not the
      status.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-ODD-02',
    call: 'EX-{Y}-ODD',
    title: 'Accessible ticketing for small venues',
    programme: 'creative',
    action: 'CREA Project Grants',
    opens: [-9],
    deadlines: [[51]],
    each: [80_000, 160_000],
    projects: 10,
    rate: '80%',
    keywords: ['["Ticketing","Accessibility","Live performance"]'],
    text: `Expected outcome: people who use a wheelchair, cannot see or cannot hear buy a ticket for a
      concert or a play on their own, in five minutes.

      Scope: small venues share a booking service that shows sight lines, induction loops, quiet seats and
      companions' tickets truthfully. Projects of up to 24 months bring together at least two venues or
      festivals, a software company and an association of people with disabilities; they test the service
      over one season and publish its code. Proposals explain commissions, data protection and how box
      office staff are trained. The portal states the day of the deadline, but no hour.`,
  },
]

import type { EuRow } from './sedia-wire.ts'

/** Live entertainment, film, games and digital images. */
export const euStageAndImages: EuRow[] = [
  {
    type: 1,
    code: 'EX-{Y}-CREA-COOP-1',
    call: 'EX-{Y}-CREA-COOP',
    title: 'Small cooperation between stages: touring that treads lightly',
    programme: 'creative',
    action: 'CREA Project Grants',
    opens: [-33],
    deadlines: [[38, '17:00']],
    each: [100_000, 200_000],
    projects: 60,
    rate: '80%',
    partners: 'at least three organisations from three different participating countries',
    keywords: ['Performing arts', 'Theatre', 'Dance', 'Music', 'Touring'],
    text: `Expected outcome: theatre, dance, circus and music companies reach audiences in other countries
      without flying a truck of scenery.

      Scope: projects of up to 36 months bring together at least three organisations, among them one that
      has never had a European project. They may co-produce works conceived for several languages, replace
      transport with shared sets built locally, plan tours by train, and open rehearsals to schools,
      hospitals and prisons. Artists must be paid fairly and contracts published. Activities with
      audiences far from large cities, surtitles, sign language and audio description are expected.
      Proposals describe how scripts, scores, light plots and digital scenery will be kept and reused
      after the tour, and how their environmental footprint will be measured.`,
  },
  {
    type: 8,
    key: 'immersive-stage',
    title: 'Immersive Stage: extended reality for theatre, opera and dance',
    parent: ['EX-{Y}-DIG-04', 'Extended reality for manufacturing ecosystems'],
    acronym: 'PROSCENIUM',
    programme: 'horizon',
    opens: [-11],
    deadlines: [[46, '17:00']],
    budget: 1_000_000,
    appears: -6,
    text: `PROSCENIUM looks for ten experiments that bring extended reality on to a real stage, in front
      of a paying audience. Each receives up to EUR 100,000 over twelve months; the funding rate is 70%
      for companies and 100% for non-profit organisations such as theatres and foundations.

      Ideas may concern volumetric capture of dancers, spatial sound, holographic scenery, remote
      spectators who sit in a virtual box, glasses with surtitles for deaf people, or rehearsal tools with
      which a director tries lights and movements before the company arrives. A team has two or three
      members: a stage company or theatre and a technology provider are compulsory. At least three
      performances and one full technical description, open to other theatres, must follow. Proposals from
      small venues and from youth theatre are welcome. Activities start at TRL 5. The project pays for a
      dramaturg and for an accessibility adviser, and presents the results at its festival in the second
      autumn.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CREA-MED-GAMES',
    call: 'EX-{Y}-CREA-MEDIA',
    title: 'Video games and immersive content development',
    programme: 'creative',
    action: 'CREA Lump Sum Grants',
    opens: [-55],
    deadlines: [[23, '17:00']],
    each: [50_000, 200_000],
    projects: 40,
    rate: '60%',
    keywords: ['Video games', 'Immersive content', 'Interactive storytelling'],
    text: `Expected outcome: independent studios develop narrative games and interactive works with
      European stories and keep the rights.

      Scope: the support covers the development phase of an original video game or immersive experience
      with a story, whatever the platform, up to a playable prototype: writing, concept art, music, game
      design, user tests and market plan. The applicant is an independent production company that has
      published at least one interactive work in the last three years. Projects drawn from history,
      literature, museums or living traditions are eligible provided that they are games and not teaching
      aids. Proposals should state how players with disabilities will be able to play, how the studio
      reduces crunch, and how artificial intelligence is used and declared. Demonstrations, advertising
      games and gambling are excluded.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CREA-MED-DOC',
    call: 'EX-{Y}-CREA-MEDIA',
    title: 'European slate development for documentary and animation',
    programme: 'creative',
    action: 'CREA Lump Sum Grants',
    opens: [10],
    deadlines: [[87, '17:00']],
    each: [90_000, 500_000],
    projects: 50,
    rate: '50%',
    details: true,
    keywords: ['Documentary', 'Animation', 'Film production', 'Audiovisual'],
    text: `Expected outcome: audiovisual companies plan three to five works together instead of living
      from one film to the next.

      Scope: the call supports the development of a slate of documentaries, animated series or feature
      films intended for cinema, television or platforms in at least two countries. Eligible are
      independent production companies established for at least twelve months with proof of recent
      international distribution. Costs cover research in archives, options, writing, teaser, storyboard,
      search for co-producers and finance. A short film by an emerging director may be added to the slate.
      Selection looks at quality, potential to cross borders, and measures for greener sets, gender
      balance and work with regional film commissions and post-production houses.`,
  },
  {
    type: 8,
    key: 'archive-footage',
    title: 'Reframe: creative reuse of archive footage by young film makers',
    parent: ['EX-{Y}-CRE-11', 'Skills for the creative industries'],
    acronym: 'REFRAME',
    programme: 'creative',
    opens: [-50],
    deadlines: [[4, '18:00']],
    budget: 240_000,
    text: `Twelve grants of EUR 20,000 (100%, lump sum) for short films, web series or installations made
      from archive footage: home movies, industrial films, regional television, newsreels. The applicant
      is a production company, a film school, an association or a collective with a legal form,
      established in a country of the programme, and works with at least one film archive or library that
      provides the images.

      Projects last nine months. REFRAME pays for scanning in high resolution, tutoring by an editor and
      an archivist, and legal advice on orphan works. At least half of the creative team must be under 35.
      Works on labour, migration, mountains, rivers and the transformation of landscapes are the theme of
      this second edition. Finished works are shown at four festivals and remain available for education.
      Applicants submit a treatment of three pages, a list of sources and a budget; no partners beyond the
      archive are required.`,
  },
  {
    type: 8,
    key: 'virtual-production',
    title: 'Virtual Production Vouchers for Audiovisual SMEs',
    parent: ['EX-{Y}-MEDIA-02', 'Media technologies ready for the market'],
    acronym: 'LEDWALL',
    programme: 'digital',
    opens: [2],
    deadlines: [[59, '17:00']],
    budget: 1_800_000,
    text: `Virtual production lets a crew shoot a glacier in the morning and a Renaissance square in the
      afternoon, yet only large studios can afford to learn it. LEDWALL offers ninety vouchers of EUR
      20,000 to small and medium-sized audiovisual, advertising and games companies.

      A voucher pays 80% of days on one of eight associated LED stages, real-time scene building, camera
      tracking and supervision. Companies bring a script page or a commercial brief and leave with a
      finished scene of at least sixty seconds and the assets. Training of two employees is compulsory and
      free of charge. Proposals that rebuild endangered or vanished places from surveys, photographs and
      museum collections get a bonus, as do those that measure the emissions saved by not travelling.
      Applications are evaluated in order of arrival from the day of opening, until the vouchers run out.
      De minimis rules apply.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CREA-MUS',
    call: 'EX-{Y}-CREA-CROSS',
    title: 'Music moves: export and mobility of emerging artists',
    programme: 'creative',
    action: 'CREA Project Grants',
    opens: [-65],
    deadlines: [[-3, '17:00']],
    each: [150_000, 300_000],
    projects: 12,
    rate: '80%',
    keywords: ['Music', 'Live performance', 'Export'],
    text: `Expected outcome: emerging musicians find stages, listeners and contracts beyond their own
      country.

      Scope: projects set up export teams shared between small labels, booking agencies and clubs,
      organise residencies and showcases, and collect data about fees and audiences. Applicants are
      organisations active in music for at least two years. The work includes health and safety on tour,
      fair remuneration on streaming services, and mentoring of artists from rural areas. Concert halls,
      festivals and conservatories may take part as associated partners. Classical, jazz, electronic and
      traditional music are equally welcome, and programmes for young composers of music for images are
      encouraged.`,
  },
]

import type { EuRow } from './sedia-wire.ts'

/** Museums, libraries, archives and historic places. */
export const euHeritage: EuRow[] = [
  {
    type: 8,
    key: 'open-sound-archives-3',
    title: 'Open Sound Archives: third cascade call',
    parent: ['EX-{Y}-HER-03', 'Collaborative digitisation of endangered collections'],
    acronym: 'ECHOES',
    programme: 'horizon',
    opens: [-17],
    deadlines: [[10, '17:00']],
    budget: 1_500_000,
    appears: -3,
    keywords: ['Sound archives', 'Oral history', 'Digitisation'],
    text: `Tapes and lacquer discs are dying faster than they can be played. ECHOES grants up to EUR
      60,000 (100%) to organisations that hold or work on recorded sound, for the digitisation of spoken
      heritage and its return to the communities that spoke it. Twenty-five projects of twelve months will
      be funded.

      Eligible work: transfer of endangered carriers, automatic transcription of dialects and minority
      languages, speaker and place recognition, rights clearance with heirs, listening points in libraries
      and public spaces, and reuse in radio, theatre and teaching. Oral-history recordings, folk music and
      field recordings of working life have priority. Projects start at TRL 5 and reach TRL 7. Applicants
      may apply alone; they must hold an audio collection of at least 200 hours or an agreement with its
      owner. Small museums, local archives, laboratories, foundations and companies are equally welcome.
      Results go to the European data space for cultural heritage with an open licence whenever the law
      allows it.`,
  },
  {
    type: 1,
    code: 'EX-{Y+1}-CITY-01',
    call: 'EX-{Y+1}-CITY',
    title: 'Twins for Historic Cities',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [78, '10:00'],
    deadlines: [
      [143, '17:00'],
      [283, '17:00'],
    ],
    model: 'two-stage',
    each: [3_000_000, 4_000_000],
    projects: 4,
    rate: '70% (100% for non-profit organisations)',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [5, 7],
    keywords: ['Digital twin', 'Cultural heritage', 'Historic centres', '3D survey'],
    appears: -4,
    text: `Expected outcome: city councils and owners decide on the care of historic centres with
      city-scale digital twins that everyone can consult.

      Scope: arcades, courtyards and façades are surveyed once and then forgotten on a disk. Projects
      build living twins of at least three historic centres from laser scanning, photogrammetry, archives
      and citizens' photographs. They join structural monitoring, energy retrofit, visitor flows and flood
      risk, and allow restorers to record each intervention. A twin must run on open standards, cost no
      more than a medium-sized town can pay, and remain usable after the project ends. Museums, building
      companies, geomatics laboratories and creative studios should work together; public presentation
      through games, augmented reality and tactile models for blind people is part of the work.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-HER-05',
    call: 'EX-{Y}-HER',
    title: 'Museums without barriers: multisensory access to tangible and intangible heritage',
    programme: 'horizon',
    action: 'HORIZON Research and Innovation Actions',
    opens: [-48],
    deadlines: [[80, '17:00']],
    each: [2_500_000, 3_500_000],
    projects: 3,
    rate: '100%',
    details: true,
    trl: [4, 6],
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    keywords: ['Accessibility', 'Museums', 'Inclusive design', 'Haptics'],
    text: `Expected outcome: people with sensory, motor or cognitive disabilities enjoy collections on
      equal terms, and museums know what works.

      Scope: ramps and audio guides are not enough. Projects design with disabled visitors, from the first
      day, tactile and olfactory reproductions, sign-language avatars, easy-to-read texts generated and
      checked by people, quiet routes and wearable guides. Intangible heritage such as song, craft and
      ritual should be made accessible too. Tests take place in at least twelve museums, of which half are
      small and without technical staff. Proposals include a method to measure enjoyment and learning, a
      catalogue of reusable components with their prices, and training for museum educators. Creative
      companies specialised in exhibition design, sound and games are expected as full partners.`,
  },
  {
    type: 8,
    key: 'paper-to-data',
    title: 'From Paper to Data: handwritten archives read by machines',
    parent: ['EX-{Y}-HER-03', 'Collaborative digitisation of endangered collections'],
    acronym: 'SCRIPTA',
    programme: 'horizon',
    opens: [-40],
    deadlines: [[24, '17:00']],
    budget: 800_000,
    text: `Parish registers, land books, guild accounts and factory payrolls hold centuries of data that
      no one can search. SCRIPTA supports archives and libraries that wish to apply handwritten text
      recognition to a series of at least 20,000 pages. Sixteen grants of up to EUR 50,000 each cover 100%
      of costs for twelve months.

      Every project trains or improves a public recognition model for its hand and language, corrects a
      sample with volunteers or students, links persons and places to authority files, and publishes
      images, transcriptions and model together. Partnerships between an archive and a laboratory or a
      software company are preferred, but an archive may apply alone. Uses beyond research earn points:
      family history services, exhibitions, tourism routes, school workshops. The consortium provides
      cloud computing, a palaeographer on call and legal templates for personal data in records less than
      a hundred years old. A second cut-off may follow if funds remain.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-HER-08',
    call: 'EX-{Y}-HER',
    title: 'Green conservation: materials and methods for restoring with less harm',
    programme: 'horizon',
    action: 'HORIZON Research and Innovation Actions',
    opens: [-70],
    deadlines: [[17, '17:00']],
    each: [3_000_000, 4_000_000],
    projects: 3,
    rate: '100%',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [3, 5],
    keywords: ['Conservation', 'Restoration', 'Bio-based materials'],
    text: `Expected outcome: restorers replace toxic solvents and energy-hungry climate control with
      methods of equal quality.

      Scope: projects study bio-based consolidants, enzymatic cleaning, laser and gel techniques for
      stone, wall paintings, wood, paper and textiles, and compare them with current practice over
      accelerated and natural ageing. They define safe ranges of temperature and humidity that allow
      museums and libraries to cut consumption, using low-cost sensors and predictive models of the
      building. Conservation workshops, small companies and accredited laboratories must validate the
      results on real objects. Proposals publish datasets on material behaviour and revise at least two
      technical standards. Training for restorers already at work is included.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-HER-10',
    call: 'EX-{Y}-HER',
    title: 'Heritage at risk: floods, heat and the care of collections',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-5],
    deadlines: [[101, '17:00']],
    each: [2_000_000, 3_000_000],
    projects: 4,
    rate: '70% (100% for non-profit organisations)',
    appears: -5,
    trl: [5, 7],
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    keywords: ['Climate adaptation', 'Flood risk', 'Libraries', 'Archives'],
    text: `Expected outcome: libraries, archives and museums in flood-prone areas know what they hold,
      what would be hit first, and who carries it out.

      Scope: recent floods have shown that a wet archive has forty-eight hours. Projects develop risk maps
      at the scale of the single storeroom, early warning linked to civil protection, freezing and drying
      capacity shared between regions, and exercises with volunteers. Historic buildings should be adapted
      with reversible measures. Proposals must involve at least three territories struck in the last ten
      years and include digital surrogates of the most vulnerable collections, insurance models, and
      psychological support for communities that have lost their memory institutions.`,
  },
  {
    type: 2,
    key: 'EuropeAid/{Y}-DEMO-01/ACT/Multi',
    title: `Heritage professions and cultural routes across the Adriatic: support to civil society and
      local authorities`,
    programme: 'external',
    opens: [-35, '10:00'],
    deadlines: [[45, '14:00']],
    budget: 2_400_000,
    text: `The programme supports organisations of the Western Balkans and their partners in the Union
      that create work around cultural heritage. Grants range from EUR 150,000 to EUR 400,000 and cover at
      most 80% of eligible costs; projects last 24 to 36 months.

      Actions include apprenticeships in stone, wood and textile restoration, small museums of local
      industry, cross-border cultural routes with certified guides, and digital cataloguing of private
      collections. At least half of the participants must be women or people under thirty. Lead applicants
      are non-profit organisations, local authorities or public bodies; a co-applicant established in the
      region is compulsory. Cultural and creative companies from Member States may take part as associates
      without receiving a profit. Proposals that combine heritage with disaster preparedness will be given
      priority. Concept notes and full applications are submitted together, in English, through the online
      system.`,
  },
]

import type { EuRow } from './sedia-wire.ts'

/** Mechatronics and motoring, innovation in services, skills and social innovation. */
export const euIndustryAndServices: EuRow[] = [
  {
    type: 1,
    code: 'EX-{Y}-CL4-TWIN-03',
    call: 'EX-{Y}-CL4-TWIN',
    title: 'Artificial intelligence at the edge for machine tools and packaging lines',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-52],
    deadlines: [[44, '17:00']],
    each: [4_000_000, 6_000_000],
    projects: 4,
    rate: '70% (100% for non-profit organisations)',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [5, 7],
    keywords: ['Machine tools', 'Artificial intelligence', 'Predictive maintenance', 'Packaging machines'],
    text: `Expected outcome: machines recognise wear, defects and waste by themselves and explain to the
      operator what they have seen.

      Scope: projects bring learning models into the controllers of machine tools, filling and wrapping
      lines and robots, with training on few examples and protection of the data of machine builder and
      user. They deal with updates during the life of the machine, functional safety and conformity with
      the rules on artificial intelligence. At least four industrial demonstrators in different sectors
      run for six months and measure availability, scrap and energy. Small suppliers of components and
      accredited laboratories should have an active part, and operators take part in the design of
      interfaces.`,
  },
  {
    type: 8,
    key: 'cobots-for-smes',
    title: 'Cobots for Small Batches: experiments in flexible assembly',
    parent: ['EX-{Y}-ROB-01', 'Robotics for human-centred manufacturing'],
    acronym: 'WORKMATE',
    programme: 'horizon',
    opens: [-24],
    deadlines: [[17, '17:00']],
    budget: 2_100_000,
    text: `WORKMATE funds fourteen experiments of up to EUR 150,000 each in which a small or medium-sized
      manufacturer, an integrator and possibly a laboratory bring collaborative robots to work that
      changes every week: assembly of valves and gearboxes, finishing of castings, wiring of control
      panels, sewing of leather parts, packing of gift boxes.

      The funding rate is 70% (100% for non-profit organisations); experiments last twelve months and
      start at TRL 5. Programming by demonstration, quick tool change, vision without fixtures and safe
      speed near people are the core topics. Workers' representatives must be informed and ergonomic load
      measured before and after. Teams have two or three members from one or more eligible countries; the
      manufacturer must be an SME. Technical and business coaching is provided, as well as a month in a
      testing facility. Reports of failure are as welcome as success stories.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CL5-D5-08',
    call: 'EX-{Y}-CL5-D5',
    title: 'Lightweight and affordable: components for the next small electric cars',
    programme: 'horizon',
    action: 'HORIZON Research and Innovation Actions',
    opens: [-35],
    deadlines: [[86, '17:00']],
    each: [4_000_000, 5_000_000],
    projects: 3,
    rate: '100%',
    details: true,
    trl: [3, 5],
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    keywords: ['Electric vehicles', 'Lightweight materials', 'Automotive components', 'Power electronics'],
    text: `Expected outcome: small cars, quadricycles and vans are lighter, repairable and cheaper to
      build in Europe.

      Scope: proposals study structural parts in recycled aluminium and natural-fibre composites, compact
      axles with motor and inverter, thermal management with little refrigerant, and interiors that can be
      replaced instead of scrapped. Virtual testing shortens development; crash and repair are considered
      from the beginning. Component suppliers, racing and motorcycle engineering companies, laboratories
      and designers are expected. Work includes a full account of cost and emissions over the life of the
      vehicle and at least one rolling demonstrator.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-I3-DIG-02',
    call: 'EX-{Y}-I3-DIG',
    title: 'Interregional investments in smart manufacturing value chains',
    programme: 'interregional',
    action: 'I3 Grants',
    opens: [-10],
    deadlines: [[106, '17:00']],
    each: [2_000_000, 8_000_000],
    projects: 8,
    rate: '70%',
    appears: -5,
    partners: `at least five independent entities from three regions in three countries, with two less
      developed regions`,
    keywords: ['Smart specialisation', 'Interregional cooperation', 'Manufacturing', 'Clusters'],
    text: `Expected outcome: innovations already tested in one region become investments in others that
      share the same specialisation.

      Scope: partnerships led by clusters, agencies or companies prepare and carry out mature investment
      projects in mechatronics, packaging, agro-industry machines or digital services for factories. They
      cover demonstration, scale-up of production, certification and first customers, and pass at least a
      third of the budget to small companies as financial support. Regional authorities confirm coherence
      with their smart specialisation strategies. Proposals contain business and investment plans for each
      company. Regions with different levels of development must benefit in balance.`,
  },
  {
    type: 8,
    key: 'trusted-ai-services',
    title: 'Trustworthy AI in Services: from help desk to public counter',
    parent: ['EX-{Y}-DIG-02', 'Testing facilities for artificial intelligence'],
    acronym: 'CONCIERGE',
    programme: 'digital',
    opens: [-16],
    deadlines: [[25, '17:00']],
    budget: 1_250_000,
    text: `Companies that sell services and public bodies that give them want to use language models, and
      do not know how far to trust them. CONCIERGE finances twenty-five pilots of up to EUR 50,000 (75%;
      public bodies 100%) for assistants in customer care, logistics, insurance, libraries, tourism
      offices and municipal counters.

      Each pilot defines what the assistant may not do, keeps a person in charge, tests it with real
      questions in at least two languages and publishes its error rate. Small models that run on the
      organisation's own computers are preferred. Applicants are SMEs, start-ups and public bodies in a
      Member State; a provider of technology and a user apply together. Duration is nine months. Pilots
      get access to a testing facility, red-team exercises and help with the rules on artificial
      intelligence, personal data and accessibility. Cultural institutions are explicitly invited.`,
  },
  {
    type: 8,
    key: 'cyber-small-firms',
    title: 'Locked Doors: cybersecurity vouchers for small service companies',
    parent: ['EX-{Y}-CYB-03', 'Uptake of cybersecurity solutions'],
    acronym: 'PADLOCK',
    programme: 'digital',
    opens: [-29],
    deadlines: [
      [14, '17:00'],
      [77, '17:00'],
      [140, '17:00'],
    ],
    model: 'multiple cut-off',
    budget: 3_000_000,
    text: `PADLOCK gives three hundred vouchers of EUR 10,000, covering 80% of costs, to companies with
      fewer than 100 employees in accounting, logistics, design, software, health services and events. The
      money pays for an assessment, the repair of what it finds, backup that has been tried out, and
      training for everyone with a mailbox.

      There are three cut-off dates; applications that arrive after one are judged at the next, until
      funds are exhausted. Suppliers are chosen from a public list, to which security companies may apply
      at any time. Companies in the supply chain of essential services and those that have suffered an
      attack in the last two years have priority. No partner is required. A short report after six months
      is compulsory, and the second half of the voucher is paid when it has been read. De minimis rules
      apply.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-ESF-SI-02',
    call: 'EX-{Y}-ESF-SI',
    title: 'Social innovation in local services: childcare, repair and shared mobility',
    programme: 'social',
    action: 'ESF Project Grants',
    opens: [8],
    deadlines: [[71, '17:00']],
    each: [400_000, 700_000],
    projects: 12,
    rate: '80%',
    partners: 'at least three applicants from two different eligible countries',
    keywords: ['Social innovation', 'Co-design', 'Local services', 'Social economy'],
    text: `Expected outcome: municipalities, cooperatives and residents design local services together and
      keep them going.

      Scope: projects transfer to new places services that have proved themselves elsewhere: family
      crèches, repair workshops with people far from work, cars and bicycles shared in hamlets,
      neighbourhood concierges. Each includes a participatory design phase, a year of operation and an
      account of results made with those who use the service. Public bodies must take part and say how
      they will finance the service later. Designers, sociologists and accredited training centres may be
      partners. Gender balance of care work and the participation of people with migrant background are
      assessed.`,
  },
  {
    type: 2,
    key: 'EuropeAid/{Y}-DEMO-02/ACT/MA',
    title: `Skills and small enterprise in textile and leather crafts: support for cooperation with the
      southern Mediterranean`,
    programme: 'external',
    opens: [-28, '10:00'],
    deadlines: [[37, '13:00']],
    budget: 3_000_000,
    disappears: -5,
    text: `The call supports partnerships between training organisations, associations of artisans and
      companies that improve skills, safety and market access in weaving, embroidery, tanning and leather
      goods. Grants range from EUR 200,000 to EUR 500,000, at most 75% of eligible costs, for 30 months.

      Priority goes to vegetable tanning and water saving, design for contemporary markets, fair contracts
      along the chain, and workshops run by women. The lead applicant is a non-profit legal person or a
      training body; at least one co-applicant is established in the partner country. Companies of the
      Union may provide technical assistance as associates. Applicants must show three years of experience
      in vocational training or in the sector. Applications include a concept note in English or French, a
      logical framework and a budget. Information sessions are held online, and questions may be sent
      until twenty-one days before the deadline.`,
  },
]

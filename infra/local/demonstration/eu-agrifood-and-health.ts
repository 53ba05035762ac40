import type { EuRow } from './sedia-wire.ts'

/** Agrifood, health and wellbeing. */
export const euAgrifoodAndHealth: EuRow[] = [
  {
    type: 1,
    code: 'EX-{Y}-CL6-FARM-04',
    call: 'EX-{Y}-CL6-FARM',
    title: 'New proteins from legumes and by-products for traditional recipes',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-58],
    deadlines: [[28, '17:00']],
    each: [3_000_000, 4_500_000],
    projects: 3,
    rate: '70% (100% for non-profit organisations)',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [5, 7],
    keywords: ['Proteins', 'Food processing', 'By-products', 'Legumes'],
    text: `Expected outcome: food companies offer products richer in plant protein that people choose
      because they are good.

      Scope: projects cover the whole chain, from pulses adapted to dry summers to fractionation,
      fermentation and texturing, and make use of by-products such as whey, bran, tomato skins and oilseed
      cake. Pasta, bakery, cured products and ready meals with a regional identity are the testing ground.
      Work includes allergens, sensory quality, life cycle assessment, price in the shop and contracts
      that reward farmers. Pilot lines at companies or accredited laboratories must produce quantities
      sufficient for a market test in at least three countries, school canteens among them.`,
  },
  {
    type: 8,
    key: 'farm-robots',
    title: 'Robots for Small Orchards: second open call',
    parent: ['EX-{Y}-AGR-06', 'Agricultural robotics for biodiversity'],
    acronym: 'POMONA',
    programme: 'horizon',
    opens: [-19],
    deadlines: [[39, '17:00']],
    budget: 2_000_000,
    text: `POMONA brings light robots into orchards and vineyards of less than twenty hectares. Ten
      consortia of a farm or producers' organisation, a machine builder and a laboratory will receive up
      to EUR 200,000 each for eighteen months; companies are funded at 70%, research bodies at 100%.

      Experiments may concern pruning, thinning, selective harvest of pears, peaches and kiwis, mechanical
      weeding under nets, pheromone dispensers or early detection of disease by multispectral images.
      Machines must work next to people and be repairable by a village workshop. At least one hectare is
      worked for a whole season in real conditions, with records of hours, fuel, treatments and fruit
      quality. Activities start at TRL 5 and reach TRL 7. Partners come from at least two countries of the
      programme. Data are published in the common agricultural data space. Applicants attend a matchmaking
      day online before submitting.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CL6-CIRC-02',
    call: 'EX-{Y}-CL6-CIRC',
    title: 'Food packaging that really is recycled',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-6],
    deadlines: [[99, '17:00']],
    each: [4_000_000, 5_000_000],
    projects: 3,
    rate: '70% (100% for non-profit organisations)',
    appears: -6,
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [5, 7],
    keywords: ['Packaging', 'Recycling', 'Food contact', 'Ecodesign'],
    text: `Expected outcome: fresh food keeps as long as today in packaging made of one material,
      paper-based or reusable.

      Scope: projects redesign trays, films and closures for meat, cheese, fresh pasta and fruit, together
      with the machines that form, fill and seal them. They measure shelf life, migration of substances
      and behaviour in existing sorting plants, not only in the laboratory. Graphic and industrial
      designers take part, because a pack that cannot be understood is thrown into the wrong bin. Reusable
      systems for retail and catering are tested with washing and logistics. Packaging machine builders,
      food producers, retailers and consumers' associations should all be in the consortium.`,
  },
  {
    type: 8,
    key: 'origin-food-data',
    title: 'Taste of Place: data services for products with geographical indication',
    parent: ['EX-{Y}-AGR-02', 'Data spaces for the food chain'],
    acronym: 'TERROIR',
    programme: 'digital',
    opens: [-44],
    deadlines: [[11, '17:00']],
    budget: 960_000,
    text: `Consortia that protect a cheese, a ham, a vinegar or a wine know their product better than any
      platform. TERROIR grants up to EUR 80,000 (75%) to twelve teams made of a protection consortium or
      producers' group and a digital company, to build services upon the data they already have.

      Examples: prediction of ageing quality from dairy records, anti-counterfeiting checks at the
      counter, carbon and water accounts per wheel or bottle, planning of visits to producers, stories in
      several languages drawn from the specification. Farmers decide what is shared and with whom. Teams
      work for ten months and present a business plan. At least three producers of different size take
      part in tests. Small companies providing artificial intelligence, traceability or communication are
      invited to seek a consortium through the project's list. Funding follows de minimis rules.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-HLTH-CARE-03',
    call: 'EX-{Y}-HLTH-CARE',
    title: 'Ageing at home: sensors, services and design for independent living',
    programme: 'horizon',
    action: 'HORIZON Research and Innovation Actions',
    opens: [-50],
    deadlines: [[79, '17:00']],
    each: [5_000_000, 6_000_000],
    projects: 3,
    rate: '100%',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [4, 6],
    keywords: ['Ageing', 'Telemedicine', 'Assistive technology', 'Home care'],
    text: `Expected outcome: people over seventy-five with a chronic disease stay at home longer, feel
      safe and are not watched.

      Scope: projects join unobtrusive sensors, clinical decision support, telerehabilitation and local
      services in homes as they are, with thick walls and old wiring. Doctors, nurses, family carers and
      volunteers share one plan of care. Furniture, lighting and clothing may be part of the solution.
      Studies include at least 600 people in four countries, report on falls, hospital days and
      loneliness, and assess cost for health systems. Data stay interoperable with the European health
      data space. Older people take part in decisions on design, privacy and when to switch the system
      off.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-EU4H-DA-01',
    call: 'EX-{Y}-EU4H',
    title: 'Culture on prescription: arts and wellbeing in mental health services',
    programme: 'health',
    action: 'EU4H Project Grants',
    opens: [-8],
    deadlines: [[50, '17:00']],
    each: [1_000_000, 2_000_000],
    projects: 3,
    rate: '80%',
    appears: -2,
    partners: 'at least three applicants from three different eligible countries',
    keywords: ['Mental health', 'Arts and health', 'Fragility', 'Social prescribing'],
    text: `Expected outcome: health services can prescribe dance, museum visits, choir or theatre to
      people with depression, dementia or long loneliness, and know for whom it works.

      Scope: proposals run social prescribing schemes in at least six local health districts, with link
      workers, trained artists and agreed safeguards. Cultural bodies receive fair pay for stable
      programmes instead of single events. Evaluation uses validated scales and compares costs with usual
      care. Work includes training for general practitioners and for artists, inclusion of young people
      and prisoners, and digital access for those who cannot leave home. Results become guidance that
      regions can adopt.`,
  },
  {
    type: 8,
    key: 'medtech-3d',
    title: 'Printed to Fit: patient-specific devices by additive manufacturing',
    parent: ['EX-{Y}-HLT-12', 'Advanced manufacturing for health'],
    acronym: 'BESPOKE',
    programme: 'horizon',
    opens: [-37],
    deadlines: [[22, '17:00']],
    budget: 1_600_000,
    text: `BESPOKE funds sixteen projects of up to EUR 100,000 for the design and small-series manufacture
      of devices made for one patient: surgical guides, splints, orthoses for children, hearing aids,
      prosthetic sockets and dental parts. The funding rate is 70%, or 100% for hospitals and research
      bodies.

      A team is made of two or three organisations, one of which is a hospital, a rehabilitation centre or
      an orthopaedic workshop. Proposals start at TRL 5 and must reach use on patients under clinical
      investigation or custom-made device rules within fifteen months. The project provides shared
      services: segmentation of images, simulation, printing in titanium and biocompatible polymers,
      regulatory advice, sterilisation tests. Comfort and appearance count as much as precision;
      industrial designers are welcome. Data on fit and use are collected for two months after delivery
      and shared in anonymous form.`,
  },
]

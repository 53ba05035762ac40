import type { EuRow } from './sedia-wire.ts'

/** Building and construction, energy and sustainable development. */
export const euBuildingAndEnergy: EuRow[] = [
  {
    type: 1,
    code: 'EX-{Y}-CL5-D4-02',
    call: 'EX-{Y}-CL5-D4',
    title: 'Deep renovation kits for apartment blocks in seismic areas',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-62],
    deadlines: [[35, '17:00']],
    each: [4_000_000, 5_000_000],
    projects: 3,
    rate: '70% (100% for non-profit organisations)',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [6, 8],
    keywords: ['Building renovation', 'Seismic safety', 'Prefabrication', 'Energy efficiency'],
    text: `Expected outcome: an occupied block becomes safer in an earthquake and halves its energy use in
      one building season, while people stay at home.

      Scope: projects develop industrialised façade systems that join structural strengthening,
      insulation, windows, ventilation and plants, produced from a digital survey and fitted from outside.
      Timber, recycled aggregates and bio-based insulation are preferred; every component must be
      removable. Demonstrators cover at least three buildings of different ownership, social housing among
      them. Proposals deal with decisions of condominiums, finance, fire safety and site safety, and train
      workers of small building companies and installers. Measured results over one winter and one summer
      are compulsory.`,
  },
  {
    type: 8,
    key: 'bim-small-builders',
    title: 'BIM for the Other Ninety Per Cent: open tools for small builders',
    parent: ['EX-{Y}-DIG-07', 'Digital building logbooks'],
    acronym: 'TROWEL',
    programme: 'digital',
    opens: [-13],
    deadlines: [[32, '17:00']],
    budget: 700_000,
    text: `Building information modelling is asked for in public works, yet most building firms have fewer
      than ten people. TROWEL awards twenty grants of up to EUR 35,000 (80%) to small builders,
      installers, technical studios and software makers who put the digital building logbook to work in an
      ordinary renovation.

      Projects run for eight months on a real site. They may try scanning with a telephone, simple clash
      checks, lists of materials that prepare reuse, safety instructions in several languages, or handover
      of the model to an owner who is not an expert. Use of open formats is required, and one worker from
      the site must be in the team. Applicants form pairs: one construction company or installer and one
      technical or digital partner. Historic buildings and schools are priority cases. Results feed a
      public collection of templates.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CL4-MAT-06',
    call: 'EX-{Y}-CL4-MAT',
    title: 'Ceramics and concrete from waste streams',
    programme: 'horizon',
    action: 'HORIZON Research and Innovation Actions',
    opens: [-21],
    deadlines: [[93, '17:00']],
    each: [4_000_000, 6_000_000],
    projects: 4,
    rate: '100%',
    details: true,
    trl: [4, 6],
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    keywords: ['Ceramics', 'Construction materials', 'Circular economy', 'Low-carbon processes'],
    text: `Expected outcome: tiles, bricks and structural concrete contain at least half recycled material
      and are fired or cured with much less energy.

      Scope: proposals study demolition waste, ashes, glass and sludge as feedstock, binders with little
      clinker, firing with hydrogen or electricity, and digital control of colour and defects. They prove
      durability, absence of harmful release and acceptance by designers and clients. Industrial symbiosis
      between districts is mapped and priced. Pilot production takes place at tile makers and precast
      companies, and new products are shown in a public building. Work on standards and on end-of-waste
      criteria is part of the project.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-LIFE-CET-04',
    call: 'EX-{Y}-LIFE-CET',
    title: 'Energy communities for industrial estates and craft districts',
    programme: 'life',
    action: 'LIFE Project Grants',
    opens: [-30],
    deadlines: [[72, '17:00']],
    each: [1_000_000, 1_750_000],
    projects: 6,
    rate: '95%',
    partners: 'at least three applicants from three different eligible countries',
    keywords: ['Energy communities', 'Renewable energy', 'SMEs', 'Storage'],
    text: `Expected outcome: small companies that share an estate also share roofs, batteries and waste
      heat.

      Scope: projects give legal, technical and financial help to at least ten groups of companies,
      municipalities and residents that wish to produce and exchange renewable energy. They prepare
      statutes, contracts, monitoring platforms and bankable plans; solve obstacles with grid operators;
      and open membership to vulnerable families nearby. Load profiles of workshops, cold stores and
      dyeing plants are studied so that production can move to the sunny hours. Results are expressed in
      energy produced, investment started and bills reduced. Regional agencies and cluster organisations
      are well placed to lead.`,
  },
  {
    type: 8,
    key: 'heat-pump-factories',
    title: 'Process Heat without Gas: feasibility and pilots in SMEs',
    parent: ['EX-{Y}-CL5-D3-11', 'Industrial heat upgrade'],
    acronym: 'EMBER',
    programme: 'horizon',
    opens: [3],
    deadlines: [[64, '17:00']],
    budget: 2_400_000,
    text: `EMBER helps food, textile, ceramic and paper companies with fewer than 250 employees to replace
      gas boilers below 200 °C. Forty feasibility studies of EUR 15,000 (100%) lead to eight pilots of up
      to EUR 225,000 (60%).

      A study measures heat demand hour by hour, checks what can be recovered between processes, and
      compares high-temperature heat pumps, thermal storage, solar heat and electrified drying, with cost
      at three energy prices. The pilot installs the best solution and monitors it for twelve months.
      Applications come from the company that uses the heat, together with an engineering firm, an
      accredited laboratory or a machine builder. Applicants must have consumed at least 100,000 cubic
      metres of gas a year. Evaluation looks at savings, replicability in a district and readiness to
      invest. Visits by other companies must be allowed.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CL5-D2-05',
    call: 'EX-{Y}-CL5-D2',
    title: 'Second-life batteries for buildings and light industry',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-88],
    deadlines: [[3, '17:00']],
    each: [3_000_000, 4_000_000],
    projects: 3,
    rate: '70% (100% for non-profit organisations)',
    trl: [6, 8],
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    keywords: ['Batteries', 'Energy storage', 'Reuse', 'Electric vehicles'],
    text: `Expected outcome: batteries retired from cars and buses store energy for ten more years at half
      the price of new ones.

      Scope: projects improve fast diagnosis of used modules, safe dismantling with robots,
      reconfiguration without full disassembly, and management electronics that accept mixed modules.
      Demonstrators of at least 500 kWh serve a logistics centre, a school and an energy community. Fire
      safety, insurance, warranty and the battery passport are addressed with the authorities. Vehicle
      makers, dismantlers, electronics companies and laboratories take part. Proposals must report energy
      throughput and cost for twelve months.`,
  },
]

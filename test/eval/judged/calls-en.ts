import type { WrittenCall } from './call.ts'

/**
 * Invented calls beside those of the demonstration: subjects it lacks, and calls that share words with a member but not
 * its subject (an operating theatre is no stage, a tissue no textile).
 */
export const englishCalls: WrittenCall[] = [
  {
    title: 'Hydrogen valleys: renewable hydrogen for ports and heavy industry',
    level: 'european',
    keywords: ['Hydrogen', 'Electrolysis', 'Renewable energy'],
    text: 'Expected outcome: places where renewable hydrogen is made, stored and used within fifty kilometres. Scope: a valley joins electrolysers that follow wind and sun, a port or a rail yard, at least two industrial buyers with signed contracts, and a refuelling point. Proposals show how stacks age when power comes and goes, and how membranes without fluorinated substances perform. Small makers of electrolysers receive a tenth of the budget.',
  },
  {
    title: 'Operating theatres of the near future: light, sound and movement around the table',
    level: 'european',
    keywords: ['Surgery', 'Hospitals', 'Operating theatre'],
    text: 'Expected outcome: surgical teams make fewer errors because the operating theatre is quieter, better lit and better rehearsed. Scope: projects film and analyse the choreography of surgeons and nurses, redesign lights, alarms and screens, and test virtual rehearsals before rare operations. At least three hospitals perform the trials with five hundred patients.',
  },
  {
    title: 'Patterns in living tissue: models of growth and form',
    level: 'european',
    keywords: ['Developmental biology', 'Tissue', 'Mathematical models'],
    text: 'Expected outcome: biologists understand how cells weave themselves into folds, threads and sheets. Scope: fundamental research on pattern formation in embryos and organoids, with new microscopes and three-dimensional models of stretching tissue. Applicants are universities and research institutes.',
  },
  {
    title: 'Archives of the ice: reading past climates in glacier cores',
    level: 'european',
    keywords: ['Palaeoclimate', 'Glaciers', 'Polar research'],
    text: 'Expected outcome: the record of fifty thousand winters is saved before the glaciers that hold it melt. Scope: drilling, transport and long-term conservation of ice cores, shared cold stores, non-destructive analysis of dust and gas, and open databases. Expeditions to the Alps and to Greenland are foreseen; museums may exhibit replicas.',
  },
  {
    title: 'Seismic imaging for deep geothermal heat',
    level: 'european',
    keywords: ['Geothermal energy', 'Seismic surveys', 'Drilling'],
    text: 'Expected outcome: fewer dry wells. Scope: reflection and passive seismic surveys, machine learning on old oil-field data, and drilling tools for hot rock between three and six kilometres. District heating companies take part as users of the heat.',
  },
  {
    title: 'Closed, clean, automatic: manufacture of cell and gene therapies',
    level: 'european',
    keywords: ['Advanced therapies', 'Biomanufacturing', 'Good manufacturing practice'],
    text: 'Expected outcome: more patients with rare diseases are treated because batches cost less and fail less often. Scope: closed and automated culture of cells, in-line quality control, viral vectors at small scale, release in days and not in weeks, and courses for operators of clean rooms. Consortia join hospitals, contract manufacturers and makers of equipment.',
  },
  {
    title: 'After the quantum computer: migration of connected devices to new cryptography',
    level: 'european',
    keywords: ['Cybersecurity', 'Post-quantum cryptography', 'Embedded systems'],
    text: 'Expected outcome: meters, implants, trains and industrial controllers that last twenty years can be given new keys without being replaced. Scope: light implementations of post-quantum algorithms, protection against side channels, hybrid protocols, inventories of where cryptography is used, and certification of open-source libraries.',
  },
  {
    title: 'Urban mines: critical raw materials from discarded electronics',
    level: 'european',
    keywords: ['Critical raw materials', 'Electronic waste', 'Recycling'],
    text: 'Expected outcome: magnets, cobalt and rare earths come back from telephones, motors and servers. Scope: automatic recognition and dismantling of appliances, solvents that dissolve one metal at a time, and jobs for people far from work in reuse centres. Projects include collection campaigns and a passport of components.',
  },
  {
    title: 'Nutrients from sewage: phosphorus and cellulose recovered beside the treatment plant',
    level: 'european',
    keywords: ['Waste water', 'Sewage sludge', 'Phosphorus'],
    text: 'Expected outcome: water utilities sell fertilisers and fibres instead of paying to burn sludge. Scope: mobile and fixed units that recover phosphorus, nitrogen and cellulose, proof of safety in the field, and a common end-of-waste procedure for the recovered products. At least five treatment plants of different size take part.',
  },
  {
    title: 'One ticket from door to village: mobility as a service beyond the capitals',
    level: 'european',
    keywords: ['Mobility as a service', 'Public transport', 'Open data'],
    text: 'Expected outcome: people in mid-sized cities and their hinterland plan and pay for bus, train, shared bicycle and on-demand minibus in one go. Scope: open data and fares of all operators, journeys for people without a smartphone, integration of transport on demand in thinly populated areas, and pilots in four regions for eighteen months.',
  },
  {
    title: 'Buying what is not yet on the shelf: pre-commercial procurement by cities',
    level: 'european',
    keywords: ['Innovation procurement', 'Public administration', 'Cities'],
    text: 'Expected outcome: groups of municipalities describe a problem and buy its solution from small companies in stages. Scope: preparation of challenges, open market consultation, phases of design, prototype and field trial on real streets, and contracts that leave rights with the supplier. Intermediaries that know both offices and start-ups may coordinate.',
  },
  {
    title: 'Paperless freight: electronic consignment notes across borders and modes',
    level: 'european',
    keywords: ['Logistics', 'Freight transport', 'Digitalisation', 'Customs'],
    text: 'Expected outcome: lorries, trains and ships carry their papers as data that every authority accepts. Scope: forwarders, hauliers, terminals and customs offices test electronic freight transport information on at least three corridors, with links to port and rail systems, and help for carriers that own a single lorry.',
  },
  {
    title: 'Surfaces without chromium: bio-based coatings and dry lubrication',
    level: 'european',
    keywords: ['Coatings', 'Surface engineering', 'Tribology', 'Green chemistry'],
    text: 'Expected outcome: wear parts, cans and fittings are protected without hexavalent chromium or fluorinated substances. Scope: coatings from plant waxes and polyesters, vapour deposition at low temperature, lubricants from vegetable oils; tests of friction, corrosion and contact with food; scale-up from one kilogram to a tonne.',
  },
  {
    title: 'Layers apart: solvent and enzymatic recycling of flexible packaging',
    level: 'european',
    keywords: ['Plastics recycling', 'Multilayer films', 'Solvents'],
    text: 'Expected outcome: films of several layers become granules fit for bottles and films again. Scope: delamination, selective solvents from renewable sources, removal of odour and ink, and digital watermarks for sorting. Recyclers, packaging makers and brand owners prove the quality at a thousand tonnes a year.',
  },
  {
    title: 'Every drop counts: irrigation advice and drought-proof orchards',
    level: 'european',
    keywords: ['Irrigation', 'Drought', 'Fruit growing', 'Remote sensing'],
    text: 'Expected outcome: fruit growers harvest as much with a third less water. Scope: irrigation advice from satellites and soil probes, rootstocks and nets for heat, frost warnings, shared reservoirs, and agreements between growers and land-reclamation boards. Living labs involve at least two hundred farms.',
  },
  {
    title: 'Decent work in garment factories: grants to civil society in South Asia',
    level: 'european',
    text: 'Grants of EUR 200,000 to 600,000 to non-profit organisations established in Bangladesh, Pakistan or Sri Lanka for work on wages, safety and freedom of association in factories that sew for European brands. Actions include training of inspectors, legal aid for women workers, and public data on subcontractors. Partners in the Union may take part as co-applicants.',
  },
  {
    title: 'Cellar doors of the Danube: wine routes without a car',
    level: 'european',
    text: 'Small grants for wine routes in Danube countries outside Italy: shuttle buses between cellars, one ticket for tastings, cycling maps and winter openings. Applicants are wine growers, inns and tourist offices established in Austria, Hungary, Slovakia, Serbia or Romania.',
  },
  {
    title: 'Coaches for everyone: training of volunteers in grassroots sport',
    level: 'european',
    keywords: ['Sport', 'Volunteering', 'Training'],
    text: 'Expected outcome: amateur clubs have trainers who know first aid, inclusion and fair play. Scope: exchange of coaches between at least five countries, manuals, mobility of young athletes, and tournaments with mixed teams. Clubs, federations and municipalities may apply.',
  },
]

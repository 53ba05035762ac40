import type { EuRow } from './sedia-wire.ts'

/** Fashion, furniture and artistic crafts. */
export const euFashionAndFurniture: EuRow[] = [
  {
    type: 1,
    code: 'EX-{Y}-TEX-01',
    call: 'EX-{Y}-TEX',
    title: 'Circular Textile Networks',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-60],
    deadlines: [[1, '17:00']],
    each: [1_500_000, 2_000_000],
    projects: 6,
    rate: '80%',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [5, 7],
    keywords: ['Textile recycling', 'Circular economy', 'Fashion', 'Sorting technologies'],
    changes: [{ from: -4, to: { deadlines: [[78, '17:00']] } }],
    text: `Expected outcome: regional networks in which spinners, knitwear makers, garment brands and
      sorters keep fibres in use, with fibre-to-fibre recycling proven at industrial scale for wool,
      cotton and blended fabrics.

      Scope: most discarded clothing is still burnt or shipped abroad because blends cannot be separated
      and recycled yarns are too weak for fine knitting. Projects should connect at least two textile
      districts and demonstrate collection, automated sorting by composition, mechanical or chemical
      regeneration, and new yarns and garments made from the result. Designers must take part, so that
      collections are planned for disassembly and repair. Each project publishes the composition, origin
      and recycled share of its products in a form that the digital product passport can take up, and
      tests with retailers how these are told to customers. Small and medium-sized companies should
      receive at least half of the contribution.`,
  },
  {
    type: 8,
    key: 'virtual-sampling-2',
    title: 'Virtual Sampling for Small Fashion Houses: second open call',
    parent: ['EX-{Y}-DIG-04', 'Extended reality for manufacturing ecosystems'],
    acronym: 'DRAPE',
    programme: 'horizon',
    opens: [-30],
    deadlines: [[16, '17:00']],
    budget: 900_000,
    text: `DRAPE helps micro and small fashion companies replace physical prototypes with digital
      garments. Fifteen teams of one fashion company and one technology provider will receive up to EUR
      60,000 each for a nine-month experiment; the funding rate is 100% for companies with fewer than 50
      employees and lump-sum payments follow three milestones.

      Teams build a digital sample room: fabric scanning and physical parameters of cloth, 3D pattern
      making, avatars in the size range the company really sells, and virtual fittings shown to buyers
      before anything is cut. Experiments must compare cost, time and textile waste with the previous
      collection. Knitwear, tailoring, footwear and leather accessories are all welcome; projects that
      also involve pattern makers close to retirement, so that their knowledge passes into the digital
      model, receive extra points. One partner must be established in a Member State or associated
      country. Applicants may apply only once, as a team of two. Mentoring on intellectual property in 3D
      assets is included.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-TEX-03',
    call: 'EX-{Y}-TEX',
    title: 'Traceability from farm to garment: data spaces for wool, silk and leather',
    programme: 'digital',
    action: 'DIGITAL Simple Grants',
    opens: [-25],
    deadlines: [[52, '17:00']],
    each: [1_000_000, 1_800_000],
    projects: 4,
    rate: '50%',
    details: true,
    partners: 'at least three applicants from three different eligible countries',
    keywords: ['Traceability', 'Digital product passport', 'Textile', 'Leather'],
    text: `Expected outcome: brands and their suppliers, down to the smallest dye house, exchange verified
      data about origin, chemicals and working conditions without typing them twice.

      Scope: proposals set up a shared data space for one natural fibre or for leather. They connect
      existing certificates, batch records and laboratory results, let each company decide who sees what,
      and fill the digital product passport required by the new ecodesign rules. Artisan workshops with no
      information system must be able to take part from a telephone. At least thirty small suppliers test
      the service through two seasons. Work includes checks against greenwashing, a cost model per garment
      and training material in the languages of the districts involved.`,
  },
  {
    type: 8,
    key: 'wearables-for-care',
    title: 'Wearables That People Want to Wear',
    parent: ['EX-{Y}-HLT-09', 'Smart textiles for prevention and rehabilitation'],
    acronym: 'SECONDSKIN',
    programme: 'horizon',
    opens: [-20],
    deadlines: [[31, '12:00']],
    budget: 1_200_000,
    text: `Clever garments often end in a drawer because they look and feel like medical devices.
      SECONDSKIN funds twenty mixed teams in which a fashion or accessory company, a laboratory and a care
      provider design a product for the human body together: posture-correcting tops, prosthesis covers,
      shoes with pressure sensors, gloves for rehabilitation after a stroke.

      Each team receives up to EUR 60,000 for ten months; the funding rate is 70%, 100% for non-profit
      organisations. The first phase ends with a prototype worn by at least ten people; the second with a
      plan for small-series production and, where needed, for medical device certification.
      Made-to-measure products and adaptive clothing for wheelchair users are particularly encouraged.
      Teams need at least two organisations from an eligible country. The project offers access to two
      knitting laboratories and a motion-capture studio, and ethical advice on trials with fragile people.`,
  },
  {
    type: 1,
    code: 'EX-{Y+1}-DES-02',
    call: 'EX-{Y+1}-DES',
    title: 'New furniture from old: remanufacturing in wood and upholstery districts',
    programme: 'life',
    action: 'LIFE Project Grants',
    opens: [22],
    deadlines: [[114, '17:00']],
    each: [1_000_000, 3_000_000],
    projects: 5,
    rate: '60%',
    partners: 'at least two applicants; three countries are recommended',
    keywords: ['Furniture', 'Remanufacturing', 'Wood', 'Ecodesign'],
    text: `Expected outcome: furniture makers earn as much from the second life of a product as from the
      first.

      Scope: ten million tonnes of furniture are thrown away in Europe each year, most of it landfilled or
      burnt. Projects demonstrate take-back, refurbishing and remanufacturing of office, kitchen or
      contract furniture in an existing production district. They redesign fittings, joints and upholstery
      so that a piece can be taken apart in minutes, replace adhesives and foams that prevent recycling,
      and try out leasing and resale models with hotels, schools and public administrations. Local cabinet
      makers, restorers and upholsterers should be trained for the new work. Projects measure material
      saved and emissions avoided against a baseline, and deliver at least one guide to green public
      procurement of remanufactured furniture.`,
  },
  {
    type: 8,
    key: 'craft-meets-robot',
    title: 'Craft Meets Robot: residencies for artisans in digital fabrication labs',
    parent: ['EX-{Y}-CRE-11', 'Skills for the creative industries'],
    acronym: 'HANDMADE',
    programme: 'creative',
    opens: [-14],
    deadlines: [[9, '23:59']],
    budget: 300_000,
    appears: -5,
    text: `Ceramicists, cabinet makers, weavers, goldsmiths and glass blowers are invited to spend three
      months beside engineers in one of five digital fabrication laboratories. HANDMADE pays a lump sum of
      EUR 12,000 per residency (100%) plus EUR 3,000 for materials. Twenty residencies are available.

      Residents choose a piece from their own production and remake it with parametric design, 3D clay
      printing, robotic carving or computer-controlled weaving, keeping what only the hand can do. They
      document the process in a short film and leave the files under an open licence agreed beforehand.
      Applicants are self-employed artisans or companies with fewer than ten employees established in a
      Member State. No partner is needed. Selection looks at the quality of the portfolio, at how the new
      technique would live on in the workshop after the residency, and at the wish to teach others.
      Applications are welcome in English, Italian, French and German.`,
  },
]

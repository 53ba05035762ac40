import { conceptsOf } from '../../constructors.ts'

/** The whole chain reads of its textiles and its district; what only some of its members make weighs less. */
export const fashion = conceptsOf('value-chain', 'fashion', {
  'textile-sector': {
    it: 'tessile, tessile e abbigliamento, settore moda, filiera della moda, filiera tessile, distretto tessile, moda made in Italy',
    en: 'textile, textile manufacturing, textile and clothing industry, textile ecosystem, fashion industry, fashion value chain, textiles partnership',
    weight: 0.7,
  },
  'knitwear-yarns': {
    it: 'maglieria, aziende di maglieria, filati, filati certificati, filatura, magliaia',
    en: 'knitwear, knitwear makers, knitting mills, yarn, spinning mills',
  },
  'woven-fabrics': {
    it: 'tessuti per abbigliamento, tessitura, produzione di tessuti, tessuti naturali, fibre naturali tessili',
    en: 'woven fabrics, weaving mills, fabric production, natural textile fibres',
    weight: 0.7,
  },
  garments: {
    it: 'abbigliamento, capi di abbigliamento, confezione di capi, collezione moda, stilisti, sartoria, abbigliamento da lavoro',
    en: 'clothing, garments, apparel, fashion collection, fashion designers, tailoring, workwear',
    weight: 0.7,
  },
  'footwear-leather': {
    it: 'calzature, pelletteria, industria calzaturiera, concia delle pelli, pelli conciate, cuoio',
    en: 'footwear, leather goods, shoemaking, leather tanning, tanned leather, leather sector',
  },
  'fashion-accessories': {
    it: 'accessori moda, borse e accessori, bottoni, bigiotteria, minuterie metalliche',
    en: 'fashion accessories, handbags, buttons and buckles, costume jewellery, fashion jewellery',
  },
  'virtual-garments': {
    it: 'prototipazione virtuale di capi, prototipi senza campioni fisici, campionario digitale, modellistica 3D, gemello digitale del capo, camerino virtuale',
    en: 'virtual garment prototyping, digital sampling, virtual sampling, sample-free prototyping, 3D pattern making, digital twin of garments, virtual fitting room',
    weight: 1,
  },
  'textile-recycling': {
    it: 'riciclo tessile, riciclo da fibra a fibra, rigenerazione delle fibre, fibre rigenerate, scarti tessili, rifiuti tessili, moda circolare, tessile circolare',
    en: 'textile recycling, fibre-to-fibre recycling, recycled fibres, textile waste, circular fashion, circular textiles, textile sorting',
  },
  'garment-reuse': {
    it: 'riparazione dei capi, abiti usati, noleggio di abiti, distruzione dell’invenduto, raccolta dei tessili, responsabilità estesa del produttore tessile',
    en: 'garment repair, second-hand clothing, clothing rental, destruction of unsold goods, textile collection, reuse of textiles, extended producer responsibility for textiles',
  },
  'textile-finishing': {
    it: 'tintura dei tessuti, nobilitazione tessile, finissaggio, tintoria, stampa su tessuto, rilascio di microfibre',
    en: 'textile dyeing, textile finishing, textile printing, natural dyes, microfibre release, hazardous chemicals in textiles',
  },
  'fashion-sales': {
    it: 'negozi di moda, showroom virtuale, fiere della moda, commercio elettronico di moda, distribuzione moda',
    en: 'fashion retail, virtual showroom, fashion trade fairs, fashion e-commerce, fashion distribution',
  },
})

export const furniture = conceptsOf('value-chain', 'furniture', {
  'furniture-making': {
    it: 'arredo, mobili e complementi, industria del mobile, arredamento, filiera legno-arredo, imbottiti, cucine componibili, legno massello',
    en: 'furniture, furniture industry, upholstered furniture, wood and furniture sector, furnishing, fitted kitchens, solid wood',
    weight: 0.9,
  },
  'artistic-crafts': {
    it: 'artigianato artistico, artigianato tradizionale, botteghe artigiane, maestri artigiani, mestieri d’arte, saperi artigianali',
    en: 'artistic crafts, traditional crafts, craft workshops, master artisans, arts and crafts, craft skills',
    weight: 1,
  },
  'ceramics-glass': {
    it: 'ceramica artistica, maiolica, vetro artistico, mosaico, terracotta, grès porcellanato d’autore',
    en: 'artistic ceramics, majolica, glass art, mosaic, terracotta, studio pottery',
  },
  'product-design': {
    it: 'design industriale, design di prodotto, progettazione di prodotto, centri di design, ideazione estetica, cultura del progetto',
    en: 'industrial design, product design, design centres, design studios, design-driven products',
  },
  'design-rights': {
    it: 'disegni e modelli, registrazione di disegni, tutela del design, valorizzazione di disegni e modelli',
    en: 'registered designs, design registration, design protection, Community designs',
  },
  'digital-fabrication': {
    it: 'fabbricazione digitale, stampa 3D, stampanti 3D, fab lab, taglio laser, artigianato digitale, makerspace',
    en: 'digital fabrication, 3D printing, 3D printers, fab lab, laser cutting, digital craftsmanship, makerspace',
    weight: 0.6,
  },
  'furniture-materials': {
    it: 'legno certificato, biomateriali per l’arredo, vernici all’acqua, pannelli riciclati, laminati e superfici, superfici ceramiche',
    en: 'certified wood, biomaterials for furniture, water-based coatings, recycled panels, decorative surfaces, ceramic surfaces',
  },
  'circular-furniture': {
    it: 'riuso dei mobili, rigenerazione degli arredi, arredi modulari, progettare per il disassemblaggio, smontaggio dei mobili, acquisti verdi di arredi',
    en: 'furniture reuse, furniture remanufacturing, modular furniture, design for disassembly, furniture repair, green procurement of furniture',
    weight: 1,
  },
  interiors: {
    it: 'architettura d’interni, allestimenti fieristici, arredo contract, illuminazione d’interni, interni abitativi, arredi per spazi collettivi',
    en: 'interior design, exhibition fitting, contract furniture, indoor lighting, furniture for shared spaces',
    weight: 0.6,
  },
  'wood-restoration': {
    it: 'ebanisteria, restauro di mobili, liuteria, doratura e intaglio, tappezzeria, falegnameria',
    en: 'cabinetmaking, furniture restoration, violin making, gilding and carving, upholstery workshop, joinery',
  },
})

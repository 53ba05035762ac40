import { conceptsOf } from '../../constructors.ts'

export const fashion = conceptsOf('value-chain', 'fashion', {
  'yarns-fabrics': {
    it: 'filati, filati certificati, tessuti per abbigliamento, maglieria, tessitura, tessile, tessile e abbigliamento',
    en: 'yarn, knitwear, textile, textile manufacturing, woven fabrics, textile and clothing industry',
  },
  garments: {
    it: 'abbigliamento, capi di abbigliamento, confezione di capi, collezione moda, stilisti, settore moda',
    en: 'clothing, garments, apparel, fashion collection, fashion designers, fashion industry',
  },
  'footwear-leather': {
    it: 'calzature, pelletteria, industria calzaturiera, concia delle pelli, borse e accessori, accessori moda',
    en: 'footwear, leather goods, shoemaking, leather tanning, handbags, fashion accessories',
    weight: 1.2,
  },
  'virtual-garments': {
    it: 'prototipazione virtuale di capi, prototipi senza campioni fisici, campionario digitale, modellistica 3D, gemello digitale del capo, camerino virtuale',
    en: 'virtual garment prototyping, digital sampling, sample-free prototyping, 3D pattern making, digital twin of garments, virtual fitting room',
    weight: 1.6,
  },
  'textile-recycling': {
    it: 'riciclo tessile, rigenerazione delle fibre, fibre rigenerate, scarti tessili, rifiuti tessili, moda circolare, tessile circolare',
    en: 'textile recycling, fibre-to-fibre recycling, recycled fibres, textile waste, circular fashion, circular textiles, textile sorting',
    weight: 1.6,
  },
  'garment-reuse': {
    it: 'riparazione dei capi, abiti usati, noleggio di abiti, distruzione dell’invenduto, raccolta dei tessili, responsabilità estesa del produttore tessile',
    en: 'garment repair, second-hand clothing, clothing rental, destruction of unsold goods, textile collection, extended producer responsibility for textiles',
    weight: 1.3,
  },
  'textile-finishing': {
    it: 'tintura dei tessuti, nobilitazione tessile, finissaggio, tintoria, stampa su tessuto, rilascio di microfibre',
    en: 'textile dyeing, textile finishing, textile printing, natural dyes, microfibre release, hazardous chemicals in textiles',
    weight: 1.3,
  },
  'fashion-sales': {
    it: 'negozi di moda, showroom virtuale, fiere della moda, commercio elettronico di moda, distribuzione moda',
    en: 'fashion retail, virtual showroom, fashion trade fairs, fashion e-commerce, fashion distribution',
  },
  'fashion-district': {
    it: 'filiera della moda, filiera tessile, distretto tessile, subfornitura moda, sartoria, moda made in Italy',
    en: 'fashion value chain, textile ecosystem, textile district, fashion subcontractors, tailoring workshops, textiles partnership',
    weight: 1.2,
  },
})

export const furniture = conceptsOf('value-chain', 'furniture', {
  'furniture-making': {
    it: 'arredo, mobili e complementi, industria del mobile, arredamento, filiera legno-arredo, imbottiti, cucine componibili',
    en: 'furniture, furniture industry, upholstered furniture, wood and furniture sector, furnishing, fitted kitchens',
  },
  'artistic-crafts': {
    it: 'artigianato artistico, artigianato tradizionale, botteghe artigiane, maestri artigiani, mestieri d’arte, saperi artigianali',
    en: 'artistic crafts, traditional crafts, craft workshops, master artisans, arts and crafts, craft skills',
    weight: 1.5,
  },
  'ceramics-glass': {
    it: 'ceramica artistica, maiolica, vetro artistico, mosaico, terracotta, grès porcellanato d’autore',
    en: 'artistic ceramics, majolica, glass art, mosaic, terracotta, studio pottery',
    weight: 1.3,
  },
  'product-design': {
    it: 'design industriale, design di prodotto, progettazione di prodotto, designer, centri di design, cultura del progetto',
    en: 'industrial design, product design, designers, design centres, design-driven products',
  },
  'design-rights': {
    it: 'disegni e modelli, registrazione di disegni, tutela del design, valorizzazione di disegni e modelli, contraffazione',
    en: 'registered designs, design registration, design protection, Community designs, counterfeiting',
    weight: 1.2,
  },
  'digital-fabrication': {
    it: 'fabbricazione digitale, stampa 3D, manifattura additiva, fab lab, taglio laser, artigianato digitale, makerspace',
    en: 'digital fabrication, 3D printing, additive manufacturing, fab lab, laser cutting, digital craftsmanship, makerspace',
    weight: 1.3,
  },
  'furniture-materials': {
    it: 'legno certificato, materiali bio-based, biomateriali per l’arredo, vernici all’acqua, pannelli riciclati, laminati e superfici',
    en: 'certified wood, bio-based materials, biomaterials for furniture, water-based coatings, recycled panels, decorative surfaces',
    weight: 1.2,
  },
  'circular-furniture': {
    it: 'riuso dei mobili, rigenerazione degli arredi, arredi modulari, progettare per il disassemblaggio, seconda vita dei prodotti, acquisti verdi di arredi',
    en: 'furniture reuse, furniture remanufacturing, modular furniture, design for disassembly, second life of products, green procurement of furniture',
    weight: 1.4,
  },
  interiors: {
    it: 'architettura d’interni, allestimenti fieristici, arredo contract, illuminazione d’interni, interni abitativi, arredi per spazi collettivi',
    en: 'interior design, exhibition fitting, contract furniture, indoor lighting, living spaces, furniture for shared spaces',
  },
  'wood-restoration': {
    it: 'ebanisteria, restauro di mobili, liuteria, doratura e intaglio, tappezzeria, falegnameria',
    en: 'cabinetmaking, furniture restoration, violin making, gilding and carving, upholstery workshop, joinery',
  },
})

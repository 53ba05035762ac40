import { plone } from '../engines/plone.ts'
import { SOURCE_NAMES } from '../names.ts'

/**
 * Sites of Regione Emilia-Romagna. Rows were checked against one recorded answer of the territorial-policies site,
 * trimmed by its recorder; batching, rich text and the other two addresses against documentation only.
 */
const FUNDER = 'Regione Emilia-Romagna'

export const rerImprese = plone({
  id: 'rer-imprese',
  name: SOURCE_NAMES['rer-imprese'],
  base: 'https://imprese.regione.emilia-romagna.it',
  homepage: 'https://imprese.regione.emilia-romagna.it',
  funder: FUNDER,
  schedule: '30 5 * * ? *',
  minimumRows: 30,
})

export const rerPoliticheTerritoriali = plone({
  id: 'rer-politiche-territoriali',
  name: SOURCE_NAMES['rer-politiche-territoriali'],
  base: 'https://politicheterritoriali.regione.emilia-romagna.it',
  homepage: 'https://politicheterritoriali.regione.emilia-romagna.it/leggi-atti-bandi/bandi',
  funder: FUNDER,
  schedule: '35 5 * * ? *',
  minimumRows: 5,
})

export const rerBandi = plone({
  id: 'rer-bandi',
  name: SOURCE_NAMES['rer-bandi'],
  base: 'https://www.regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi',
  homepage: 'https://www.regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi',
  funder: FUNDER,
  schedule: '40 5 * * ? *',
  minimumRows: 25,
})

import type { RegionalRow } from '../../infra/local/demonstration/plone-wire.ts'

/** An invented call on the Region's own site, about knitwear samples; days count from the story's Monday. */
export const aRegionalRow = (overrides: Partial<RegionalRow> = {}): RegionalRow => ({
  site: 'regione',
  key: 'campionario-digitale',
  title: 'Contributi per il campionario digitale nella maglieria',
  summary: 'Prototipi di maglieria senza campioni fisici e filati certificati',
  who: ['PMI', 'Micro imprese'],
  subjects: ['Imprese e commercio', 'Innovazione e ICT'],
  opens: [-6, '09:00'],
  deadline: [25, '12:00'],
  text: `Si finanziano prototipi di maglieria senza campioni fisici, collezioni su misura e filati certificati.
    Contributo a fondo perduto del 50%, massimo 40.000 euro. Domande entro le ore 12.00 del {+25}. Graduatoria.`,
  ...overrides,
})

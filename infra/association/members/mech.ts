import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Mech. */
export const mechMembers: Enrolled[] = [
  member('confezionatrici-orsa', 'Confezionatrici Orsa Spa', 'Ozzano dell’Emilia', {
    size: 'large',
    chains: { mech: ['automation-robotics'] },
    ateco: ['28.93', '28.29'],
    profile:
      'Macchine automatiche per confezionare tè, cioccolato e farmaci: 540 persone, 96% all’estero. Il passaggio dalla plastica alla carta costringe a ripensare pinze, saldature e velocità. Facciamo da capofila in progetti sul gemello digitale di impianto e ospitiamo dottorati industriali.',
    contacts: ['Lavinia Maccagnani', 'Tancredi Orlandi', { name: 'Ingrid Solheim', language: 'en' }],
  }),
  member('giunto-robotica', 'Giunto Robotica Srl', 'Reggio Emilia', {
    size: 'small',
    startup: true,
    language: 'en',
    chains: { mech: ['automation-robotics'] },
    profile:
      'Grippers that feel: soft fingers with tactile skin for fruit, textiles and hot castings. We look for pilot lines where today only people can pick the parts.',
    contacts: ['Otis Bertolani'],
  }),
  member('torneria-balboa', 'Torneria Balboa Snc', 'Calderara di Reno', {
    size: 'micro',
    chains: { mech: ['advanced-materials'] },
    ateco: ['25.62'],
    profile:
      'Otto torni, sei persone, particolari in ottone e acciaio per l’oleodinamica. Il figlio vorrebbe collegare le macchine e sapere quanto consuma ogni pezzo; il padre vuole vedere prima il conto. Un contributo per la transizione 5.0 metterebbe d’accordo tutti e due.',
    contacts: [{ name: 'Ercole Rimondi', frequency: 'monthly' }],
  }),
  member('volta-moto', 'Volta Motociclette Spa', 'Modena', {
    size: 'medium',
    chains: { mech: ['engines-vehicles'] },
    ateco: ['30.91'],
    profile:
      'Motociclette elettriche da corsa e da strada, con pacchi batteria e inverter progettati in casa. Corriamo per imparare: ogni gara ci dà più dati di un mese al banco. Stiamo cercando chi sappia riciclare celle danneggiate e un fornitore europeo di magneti senza terre rare. Il circuito di prova è a quindici chilometri. Apriamo volentieri i dati di telemetria a chi studia l’invecchiamento delle batterie.',
    contacts: ['Domitilla Severi', 'Walter Ansaloni'],
  }),
  member('polverata', 'Polverata Additive Srl', 'Maranello', {
    size: 'small',
    chains: { mech: ['advanced-materials', 'engines-vehicles'] },
    ateco: ['25.50'],
    profile:
      'Stampa 3D di metalli per motorsport, stampi e satelliti: alluminio, titanio, rame puro. Qualifichiamo le polveri e ripariamo componenti che altri butterebbero. Sul tavolo abbiamo il controllo del bagno di fusione in tempo reale, da sviluppare con un centro di ricerca.',
    contacts: ['Samanta Gherardini'],
  }),
  member('motori-e-fluidi', 'Motori e Fluidi Lab', 'Modena', {
    kind: 'public-laboratory',
    body: 'university',
    language: 'en',
    chains: { mech: ['engines-vehicles'], greentech: ['renewable-energy'] },
    profile:
      'Test cells for hydrogen engines, e-fuels and electric drives up to 600 kW. We simulate injection and combustion, then verify on optical engines that we machine ourselves. Partners use our facilities for emissions, for noise and for what happens at 40 degrees below zero. Bookings for the cold chamber open each September.',
    contacts: ['Vincent Lugaresi', 'Agatha Prampolini'],
  }),
  member('tribolab', 'Tribolab Servizi di Ricerca Srl', 'Ferrara', {
    kind: 'private-laboratory',
    size: 'micro',
    chains: { mech: ['advanced-materials'] },
    profile:
      'Attrito, usura, lubrificazione: proviamo di tutto, dai cuscinetti alle pentole. Ci candidiamo come partner per rivestimenti alternativi al cromo e per lubrificanti da oli vegetali.',
    contacts: ['Nereo Bergamini'],
  }),
  member('officine-giovani', 'Officine Giovani, istituto per la meccatronica', 'Bologna', {
    kind: 'training-centre',
    body: 'foundation',
    chains: { mech: ['automation-robotics', 'engines-vehicles'] },
    profile:
      'Percorsi ITS in automazione, motori elettrici e manutenzione predittiva per 320 allievi. La loro palestra è una linea di confezionamento donata e completamente smontabile. Vogliamo robot collaborativi, più ragazze e scambi con la Baviera e i Paesi Baschi.',
    contacts: ['Azzurra Mingarelli', { name: 'Beniamino Testi', frequency: 'fortnightly' }],
  }),
]

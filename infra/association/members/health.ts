import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Health. */
export const healthMembers: Enrolled[] = [
  member('emofluida', 'Emofluida Spa', 'Mirandola', {
    size: 'medium',
    chains: { health: ['medical-devices'] },
    ateco: ['32.50'],
    profile:
      'Linee e filtri monouso per dialisi e circolazione extracorporea, 210 addetti in camera bianca. La nuova disciplina dei dispositivi ci ha chiesto di rifare la documentazione di 130 prodotti. Guardiamo a materiali senza ftalati e a un modo di recuperare la plastica sterile non contaminata.',
    contacts: ['Leda Golinelli', 'Stefano Barbi Ferrari'],
  }),
  member('mioarto', 'Mioarto Srl', 'Bologna', {
    size: 'small',
    startup: true,
    language: 'en',
    chains: { health: ['medical-devices', 'active-ageing'] },
    profile:
      'Myoelectric hands for children, printed in colours they choose and swapped as they grow. Clinical investigation starts this winter with two rehabilitation hospitals. We seek reimbursement experts, softer sensors and families willing to tell us what fails. Every design file is released to hospitals free of charge.',
    contacts: ['Isabeau Martelli'],
  }),
  member('passi-sicuri', 'Passi Sicuri Srl', 'Modena', {
    size: 'micro',
    startup: true,
    chains: { health: ['active-ageing'] },
    ateco: ['62.01'],
    profile:
      'Un tappeto sensorizzato e un algoritmo che avvisano la famiglia quando il passo di un anziano cambia. Sei residenze assistite lo usano per la prevenzione delle cadute. Siamo pronti a uno studio con gruppo di controllo, se troviamo un’azienda sanitaria che lo guidi.',
    contacts: ['Manlio Righetti'],
  }),
  member('nutrimenta', 'Nutrimenta Srl', 'Parma', {
    size: 'small',
    chains: { health: ['advanced-therapies'], agrifood: ['food-by-products'] },
    ateco: ['10.86', '10.89'],
    profile:
      'Integratori alimentari e alimenti a fini medici speciali, con estratti ottenuti da vinacce e foglie di carciofo. Ci interessano bandi per studi clinici di piccole dimensioni e per un reparto di microincapsulazione.',
    contacts: ['Zita Campanini', { name: 'Gherardo Poli', frequency: 'monthly' }],
  }),
  member('cellula-madre', 'Cellula Madre Biotech Spa', 'Bologna', {
    size: 'medium',
    language: 'en',
    chains: { health: ['advanced-therapies'] },
    ateco: ['72.11', '21.20'],
    profile:
      'Contract manufacturer of cell and gene therapies with four GMP suites. Hospitals send us protocols; we return batches that can be injected. Automation of cell culture, rare diseases and the shortage of qualified staff are the topics on which we want to work with others.',
    contacts: ['Theodora Azzaroni', 'Kwame Mensah Ricci'],
  }),
  member('riabilita-lab', 'Riabilita Lab', 'Ferrara', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { health: ['active-ageing'] },
    profile:
      'Ricerca su cammino, equilibrio e ripresa dopo l’ictus, in un ospedale che segue 700 pazienti l’anno. Usiamo esoscheletri, videogiochi e, da poco, la danza. Cerchiamo imprese con prototipi da provare su persone vere e fondi per la teleriabilitazione in montagna. Il comitato etico interno risponde in quaranta giorni.',
    contacts: ['Ombretta Mazzoni'],
  }),
  member('biomed-skills', 'Biomed Skills', 'Mirandola', {
    kind: 'training-centre',
    chains: { health: ['medical-devices'] },
    profile:
      'Scuola tecnica del distretto biomedicale: stampaggio in camera bianca, qualità, affari regolatori. Nel prossimo piano vogliamo insegnare validazione del software e intelligenza artificiale in sanità.',
    contacts: ['Giuditta Benatti'],
  }),
  member('casa-comune-salute', 'Associazione Casa Comune della Salute', 'Cesena', {
    kind: 'other',
    body: 'association',
    chains: { health: ['active-ageing'] },
    profile:
      'Familiari, infermieri e medici in pensione che accompagnano chi assiste un malato di Alzheimer. Abbiamo aperto tre caffè della memoria e una palestra per caregiver. Partecipiamo a ricerche sulla non autosufficienza purché le domande si scrivano insieme.',
    contacts: ['Rina Buda'],
  }),
]

import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Innovate. */
export const innovateMembers: Enrolled[] = [
  member('numerica', 'Numerica Nove Srl', 'Bologna', {
    size: 'small',
    language: 'en',
    chains: { innovate: ['data-services'] },
    ateco: ['62.01', '63.11'],
    profile:
      'Thirty data engineers who build forecasting models for utilities, retailers and hospitals. We want in on data spaces, provided they solve a customer’s problem first.',
    contacts: ['Winona Galli', 'Leopoldo Arcari'],
  }),
  member('portolano', 'Portolano Spedizioni Spa', 'Ravenna', {
    size: 'medium',
    chains: { innovate: ['smart-logistics'] },
    ateco: ['52.29', '49.41'],
    profile:
      'Spedizionieri dal 1931, oggi con 160 dipendenti, dogana interna e magazzini sul canale. Metà dei documenti viaggia ancora su carta: l’obiettivo è arrivare alla lettera di vettura elettronica con tutti i trasportatori. Siamo disponibili come caso d’uso per l’intermodalità fra porto e ferrovia. Due binari arrivano fino al piazzale.',
    contacts: ['Ettorina Casadio', { name: 'Saverio Dradi', frequency: 'fortnightly' }],
  }),
  member('cargo-gentile', 'Cargo Gentile', 'Reggio Emilia', {
    size: 'micro',
    startup: true,
    body: 'cooperative',
    chains: { innovate: ['smart-logistics'], urban: ['urban-mobility'] },
    ateco: ['53.20'],
    profile:
      'Consegne dell’ultimo miglio con ventitré cargo bike, in quattro centri storici. I corrieri sono soci e decidono turni e tariffe. Cerchiamo un micro-deposito in ogni città e un programma di percorsi che tenga conto del pavé e delle salite.',
    contacts: ['Milo Ferraroni'],
  }),
  member('cassaforte-bit', 'Cassaforte Bit Srl', 'Modena', {
    size: 'small',
    chains: { innovate: ['cyber-security'] },
    ateco: ['62.02'],
    profile:
      'Sorveglianza informatica per fabbriche e ospedali: un centro operativo acceso giorno e notte e una squadra che interviene dopo l’attacco. Molti clienti scoprono ora di rientrare nella direttiva NIS2. Facciamo prove di intrusione su macchine utensili e vorremmo una rete di piccole imprese che condividano gli allarmi. D’estate teniamo una scuola di sicurezza informatica per ragazze.',
    contacts: ['Gilda Ronchetti', 'Fulgenzio Bassi'],
  }),
  member('qubit-padano', 'Qubit Padano Srl', 'Bologna', {
    size: 'micro',
    startup: true,
    language: 'en',
    chains: { innovate: ['cyber-security'] },
    profile:
      'Spin-off working on post-quantum cryptography for small devices that cannot be replaced: meters, pacemakers, lifts. European security calls are our main interest, along with certification of open-source libraries.',
    contacts: ['Ezra Calamandrei'],
  }),
  member('servizi-e-persone', 'Centro Servizi e Persone', 'Parma', {
    kind: 'innovation-centre',
    size: 'small',
    chains: { innovate: ['data-services', 'smart-logistics'] },
    profile:
      'Affianchiamo negozi, studi professionali e ristoranti che vogliono digitalizzarsi senza buttare quello che funziona. Portiamo i voucher digitali dalla domanda alla rendicontazione. Ci interessa la servitizzazione: passare dalla vendita di un prodotto a un abbonamento è più un fatto di contratti che di software.',
    contacts: ['Amabile Dondi'],
  }),
  member('dati-in-comune', 'Dati in Comune', 'Bologna', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { innovate: ['data-services', 'cyber-security'] },
    profile:
      'Giuristi e informatici insieme, per condividere dati sensibili senza farli uscire da dove stanno. Lavoriamo su dati sintetici, anonimizzazione e regole d’uso leggibili dalle macchine. Seguiamo ospedali e assicurazioni nell’applicare il regolamento sull’intelligenza artificiale. Nel gruppo siamo in ventidue.',
    contacts: ['Petronilla Gessi', { name: 'Hamid Rostami', language: 'en', frequency: 'monthly' }],
  }),
  member('logistica-academy', 'Scuola Superiore Logistica', 'Piacenza', {
    kind: 'training-centre',
    body: 'foundation',
    chains: { innovate: ['smart-logistics'] },
    profile:
      'Corsi biennali per tecnici di magazzino automatizzato, pianificatori ferroviari, addetti doganali. Vogliamo simulatori per la guida dei treni merci e tirocini nei porti del Nord Europa.',
    contacts: ['Carmelo Guardincerri'],
  }),
]

import type { SheetRow } from './sheet.ts'

/**
 * Calls of the sites that are read by the engines beside the great three. Some are twins of calls that another site of
 * the demonstration publishes: they are told once.
 */
export const sheetRows: SheetRow[] = [
  {
    site: 'mimit',
    key: 'accordi-macchine',
    title: "Accordi per l'innovazione: macchine intelligenti e robotica",
    summary: 'Ricerca industriale e sviluppo sperimentale per macchine utensili, automazione e robotica.',
    published: -42,
    text: `Il Ministero sostiene progetti di ricerca industriale per macchine utensili, automazione e robotica
      collaborativa, presentati da imprese anche insieme a organismi di ricerca.

      Le domande possono essere presentate dalle ore 10.00 del {-40} alle ore 18.00 del {+44}.`,
  },
  {
    site: 'mimit',
    key: 'marchi-storici',
    title: 'Marchi storici: contributi per riportare in Italia una produzione',
    summary: 'Contributi alle imprese titolari di un marchio registrato da almeno cinquant’anni.',
    published: -5,
    appears: -4,
    text: `Contributi a fondo perduto alle imprese titolari di un marchio registrato da almeno cinquant’anni che
      riportano in Italia la produzione di tessuti, ceramiche, mobili, strumenti musicali o pasta.

      Sono ammessi macchinari, stampi, formazione di tecnici e progettazione del prodotto: 50% della spesa,
      massimo 300.000 euro. Procedura a sportello, fino a esaurimento delle risorse.`,
  },
  {
    site: 'cinema',
    key: 'pellicole',
    title: 'Avviso per la conservazione e la digitalizzazione di pellicole e nastri',
    summary: 'Contributi a cineteche, archivi e laboratori di restauro.',
    published: -4,
    appears: -3,
    text: `L’avviso sostiene cineteche, archivi d’impresa e laboratori che restaurano e digitalizzano pellicole,
      nastri magnetici e manifesti, con metadati aperti e copie per le scuole.

      Le domande devono essere presentate dalle ore 10.00 del {-2} ed entro le ore 17.00 del {+40}. Contributo a
      fondo perduto fino a 80.000 euro per progetto.`,
  },
  {
    site: 'cinema',
    key: 'festival-corti',
    title: 'Contributi ai festival di cortometraggi e animazione',
    summary: 'Sostegno alle rassegne di opere brevi e di animazione.',
    published: -60,
    text: `Contributi ai festival di cortometraggi e di animazione che lavorano con scuole e piccole sale.

      Le domande devono essere presentate dalle ore 9.00 del {-55} ed entro le ore 13.00 del {+12}.`,
  },
  {
    site: 'first',
    key: 'campionario-digitale',
    title: 'Contributi per il campionario digitale nella moda',
    summary: 'Fotografia, modellazione tridimensionale e cataloghi virtuali per le imprese della moda.',
    words: 'Regione Emilia-Romagna',
    published: -20,
    deadline: [11],
  },
  {
    site: 'first',
    key: 'riuso-tessile',
    title: 'Percorsi di accelerazione per imprese del riuso tessile',
    summary:
      'Sei mesi di consulenza, prototipi e incontri con investitori per chi raccoglie, seleziona e rilavora tessuti.',
    words: 'ART-ER',
    published: -4,
    appears: -4,
    deadline: [33],
    total: 400_000,
  },
  {
    site: 'fesr',
    key: 'design-arredo',
    title: 'Contributi per progetti di design nell’arredo e nella casa',
    summary: 'Prototipi, materiali e servizi di progettazione per imprese dell’arredo',
    published: -30,
    text: `Contributi alle imprese dell’arredo, della ceramica e del tessile per la casa che sviluppano prodotti con
      progettisti. Le domande possono essere presentate entro le ore 13.00 del {+21}.`,
  },
  {
    site: 'fesr',
    key: 'officine-condivise',
    title: 'Officine condivise per le imprese culturali e creative',
    summary: 'Attrezzature comuni per artigiani, scenografi, videomaker e musicisti',
    published: -30,
    text: officine('{+18}'),
    // The list says nothing of it: only who reads the call's own page again notices.
    changes: [{ from: -6, to: { text: officine('{+47}') } }],
  },
  {
    site: 'lombardia',
    key: 'RLX1DEMO0001',
    title: 'Innovazione nel settore arredo-design',
    summary: '',
    words: 'DG Sviluppo Economico',
    published: -30,
    opens: [-25, '10:00'],
    deadline: [25, '16:00'],
  },
  {
    site: 'lombardia',
    key: 'RLX1DEMO0002',
    title: 'Avviso per le botteghe storiche e i mestieri d’arte lombardi',
    summary: '',
    words: 'DG Cultura',
    published: -10,
    opens: [-9, '10:00'],
    deadline: [52, '12:00'],
  },
  {
    site: 'italia-domani',
    key: '900001',
    title: 'Transizione digitale delle imprese culturali e creative',
    summary: 'MINISTERO DELLA CULTURA',
    words: 'Imprese culturali e creative',
    published: -45,
    opens: [-45],
    deadline: [29],
    total: 20_000_000,
  },
  {
    site: 'italia-domani',
    key: '900002',
    title: 'Avviso per i cammini accessibili e i piccoli musei dei borghi',
    summary: 'MINISTERO DELLA CULTURA',
    words: 'Comuni fino a 5.000 abitanti',
    published: -20,
    opens: [-20],
    deadline: [70],
    total: 35_000_000,
  },
  {
    site: 'trento',
    key: 'malghe',
    title: 'DEMO.01 - recupero di malghe e muri a secco',
    summary: '',
    words: 'Agricoltori singoli o associati',
    published: -30,
    opens: [-30],
    deadline: [38],
    total: 1_200_000,
  },
  {
    site: 'trento',
    key: 'castanicoltura',
    title: 'DEMO.02 - castagneti e piccoli frutti di montagna',
    summary: '',
    words: 'Agricoltori singoli o associati',
    published: 5,
    opens: [20],
    deadline: [90],
    total: 800_000,
  },
]

function officine(day: string): string {
  return `Il bando finanzia officine, studi di posa e sale di registrazione condivisi tra imprese culturali e creative:
    macchine per il legno e il tessuto, stampa tridimensionale, luci, suono, scenografie riutilizzabili.

    Contributo a fondo perduto del 60%, massimo 150.000 euro. Le domande possono essere presentate entro le ore 13.00
    del ${day}.`
}

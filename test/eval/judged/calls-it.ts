import type { WrittenCall } from './call.ts'

/**
 * Avvisi di fantasia beside those of the demonstration: subjects it lacks, and calls that share words with a member but
 * not its subject (a beekeeper's *telaio* is no knitting frame, the *tessuto produttivo* no cloth).
 */
export const italianCalls: WrittenCall[] = [
  {
    title: 'Trasporto a chiamata e mobilità condivisa nei territori a bassa densità',
    level: 'regional',
    summary: 'Minibus, taxi sociali e auto condivise dove l’autobus non arriva',
    text: 'Contributi a Comuni, Unioni e cooperative che attivano servizi di trasporto a chiamata in pianura e in montagna, con prenotazione per telefono e per app, tariffa unica con il trasporto pubblico locale e accompagnamento di anziani e studenti. Copertura dell’80%, fino a 250.000 euro per due anni di esercizio.',
  },
  {
    title: 'Sostegno ai caregiver e alle famiglie con demenza',
    level: 'regional',
    summary: 'Caffè della memoria, sollievo a domicilio, formazione di chi assiste',
    text: 'Il bando finanzia associazioni, cooperative sociali e aziende pubbliche di servizi alla persona che aprono luoghi di incontro per persone con Alzheimer e per i loro familiari, servizi di sollievo, gruppi di aiuto e palestre della mente. I progetti si scrivono con le famiglie e con i distretti sanitari. Massimo 60.000 euro.',
  },
  {
    title: 'Studi clinici su riabilitazione a distanza e prevenzione delle cadute',
    level: 'national',
    summary: 'Tecnologie per l’equilibrio e il cammino degli anziani, provate con gruppi di controllo',
    text: 'Aziende sanitarie, istituti di ricovero e università, insieme a imprese con un prototipo, possono chiedere fino a 800.000 euro per studi con gruppo di controllo su sensori, esoscheletri e teleriabilitazione: analisi del passo, avviso precoce delle cadute nelle residenze assistite, esercizi a casa per chi vive in montagna.',
  },
  {
    title: 'Difesa della costa, zone umide e risalita del cuneo salino',
    level: 'regional',
    text: 'Interventi di adattamento climatico nel Delta e lungo il litorale: ricostruzione dei cordoni dunosi, monitoraggio dell’erosione, barriere al cuneo salino, sensori nelle falde, percorsi per osservare gli uccelli senza disturbo. Beneficiari: enti parco, consorzi di bonifica, Comuni, laboratori, e imprese balneari e campeggi in forma associata.',
  },
  {
    title: 'Recupero delle eccedenze alimentari a fini di solidarietà',
    level: 'regional',
    text: 'Contributi a organizzazioni del Terzo settore ed empori solidali per celle frigorifere, furgoni coibentati e programmi che assegnano i ritiri da mense, forni e supermercati. Fondo perduto 80%, massimo 40.000 euro; premiati gli accordi con produttori che trasformano l’invenduto in nuovi alimenti.',
  },
  {
    title: 'Percorsi di tecnico superiore per la logistica e il trasporto ferroviario delle merci',
    level: 'regional',
    text: 'Invito alle fondazioni ITS e agli enti accreditati per percorsi biennali in magazzini automatici, pianificazione ferroviaria, pratiche doganali e guida dei treni, con simulatori e tirocini nei porti. Finanziamento al 100% a costi standard, fino a 320.000 euro a percorso.',
  },
  {
    title: 'Filiera del legno e gestione sostenibile dei boschi dell’Appennino',
    level: 'regional',
    text: 'Contributi a proprietari di boschi, segherie, falegnamerie e imprese di costruzione che firmano un accordo di filiera corta: certificazione forestale, essiccatoi, pannelli e travi lamellari di faggio e castagno, arredi di legno locale. Copertura del 50%, massimo 200.000 euro.',
  },
  {
    title: 'Riqualificazione energetica e sismica dell’edilizia residenziale pubblica',
    level: 'regional',
    summary: 'Cappotti prefabbricati, impianti e ascensori con gli inquilini in casa',
    text: 'Risorse per Comuni e aziende casa: isolamento termico con pannelli prefabbricati, sostituzione di infissi e caldaie, miglioramento sismico, fotovoltaico condiviso, abbattimento di barriere. Sono favoriti i lavori che non costringono a traslocare e i modelli finanziari che non aumentano il canone. Dotazione 40 milioni di euro.',
  },
  {
    title: 'Monitoraggio strutturale di ponti, viadotti e campanili',
    level: 'national',
    text: 'Il programma finanzia enti proprietari, università e imprese di ingegneria per installare sensori a basso costo, accelerometri e fibre ottiche, eseguire prove su tavola vibrante e pubblicare i dati di vulnerabilità. Sono previste linee guida per murature storiche e compositi di rinforzo.',
  },
  {
    title: 'Contributi alle società sportive per campionati giovanili',
    level: 'regional',
    summary: 'Trasferte, divise e materiale tecnico',
    text: 'Le associazioni e società sportive dilettantistiche possono chiedere un contributo per iscrizioni ai campionati, acquisto di divise, scarpe e attrezzi, compensi agli allenatori e defibrillatori. Massimo 5.000 euro a società.',
  },
  {
    title: 'Sostegno al tessuto produttivo: contributi al commercio di vicinato',
    level: 'regional',
    text: 'Misura a favore del tessuto economico dei piccoli Comuni: edicole, alimentari, bar, ferramenta e distributori di carburante in centri con meno di 3.000 abitanti. Contributo di 4.000 euro per canoni, utenze e piccoli arredi del negozio. Non sono ammesse le attività manifatturiere.',
  },
  {
    title: 'Apicoltura: arnie, telai e lotta alla varroa',
    level: 'regional',
    text: 'Aiuti agli apicoltori per l’acquisto di arnie con fondo mobile, telai, telaini e fogli cerei, per il nomadismo e per la cura delle malattie. Sono ammesse analisi del miele e ripopolamento delle famiglie. Contributo del 60%, massimo 12.000 euro.',
  },
  {
    title: 'Restauro ecologico dei corsi d’acqua e dei prati umidi',
    level: 'national',
    text: 'Finanziamenti per la rinaturazione di fiumi e canali: rimozione di traverse, boschi ripariali, prati umidi, passaggi per i pesci. Possono partecipare Regioni, consorzi di bonifica, parchi e associazioni ambientaliste. I lavori di restauro seguono le misure di conservazione dei siti Natura 2000.',
  },
  {
    title: 'Digitalizzazione degli archivi storici e delle biblioteche in Sicilia',
    level: 'regional',
    regions: ['IT-82'],
    text: 'La Regione Siciliana sostiene la scansione di pergamene, registri notarili e mappe, la trascrizione automatica di grafie antiche, i metadati per i portali nazionali e la conservazione a lungo termine. Possono presentare domanda archivi, biblioteche e imprese specializzate con sede operativa in Sicilia.',
  },
  {
    title: 'Transizione 5.0 nelle officine: macchine connesse e consumi misurati',
    level: 'national',
    summary: 'Credito d’imposta per chi collega le macchine e riduce l’energia per pezzo prodotto',
    text: 'Credito d’imposta fino al 45% per torni, centri di lavoro e sistemi che misurano quanto consuma ogni lavorazione, se la certificazione di un tecnico prova un risparmio di energia del 5% nel processo. Ammessi sensori, software di monitoraggio, formazione degli addetti e fotovoltaico per autoconsumo. Per imprese di ogni settore e dimensione.',
  },
  {
    title: 'Dottorati industriali e borse di ricerca in azienda',
    level: 'national',
    text: 'Cofinanziamento al 50% di borse triennali di dottorato svolte per metà in impresa, in convenzione con un’università. Temi liberi, con priorità a transizione digitale e ambientale. Possono aderire imprese di ogni settore e dimensione, anche come capofila di una rete.',
  },
  {
    title: 'Interoperabilità e competenze digitali degli enti locali',
    level: 'national',
    text: 'Contributi ai Comuni e alle loro Unioni per collegare anagrafi, sportelli e pagamenti alla piattaforma nazionale dei dati, riusare software libero di altre amministrazioni, rendere accessibili i servizi in rete e formare i dipendenti. I fornitori privati sono scelti dagli enti.',
  },
  {
    title: 'Sicurezza informatica delle fabbriche e adeguamento alla direttiva NIS2',
    level: 'national',
    text: 'Contributi a imprese manifatturiere e strutture sanitarie per valutazioni di rischio, prove di intrusione su impianti e macchine, centri operativi condivisi, segnalazione degli incidenti e reti di piccole imprese che si scambiano gli allarmi. Copertura del 50%, fino a 100.000 euro.',
  },
  {
    title: 'Forestazione urbana, depavimentazione e isole di calore nelle scuole',
    level: 'regional',
    text: 'I Comuni ricevono fino a 300.000 euro per togliere asfalto da cortili scolastici, parcheggi e piazze, piantare alberi, raccogliere la pioggia e misurare la temperatura prima e dopo. La progettazione coinvolge alunni e residenti; la cura del verde è assicurata per cinque anni da imprese o associazioni.',
  },
  {
    title: 'Rinnovo di trattori e macchine agricole',
    level: 'national',
    text: 'Contributo in conto capitale alle imprese agricole che rottamano trattori e macchine con più di quindici anni e ne acquistano di nuovi a minori emissioni. Copertura del 50% (80% per giovani agricoltori). Sono escluse le macchine usate e quelle per la trasformazione dei prodotti.',
  },
]

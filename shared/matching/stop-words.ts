/** Words of one language, written as one text so that a list stays readable. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Words that carry grammar and no subject. Elided articles stand alone (`dell'arte` is read as `dell` `arte`),
 * accented and unaccented spellings both.
 */
export const STOP_WORDS = {
  it: wordsOf(`
    a abbia abbiamo abbiano ad agli ai al alcuna alcune alcuni alcuno all alla alle allo allora altra altre altri
    altro anche ancora anzi appena attraverso avere aveva avevano avrà avranno ben bene c che chi chiunque ci
    ciascun ciascuna ciascuno ciò cio coi col come comunque con contro cosa così cosi cui d da dagli dai dal dall
    dalla dalle dallo degli dei del dell della delle dello dentro di dopo dove due durante e è ed entrambi entro
    era erano essa esse essere essi esso fa fanno far fare fatta fatte fatti fatto fin fino fra fu furono già gia
    gli ha hanno ho i il in infatti infine inoltre insieme invece io l la là le lei li lì lo loro lui ma mai me
    mediante meno mentre mi mia mie miei mio molta molte molti molto ne né negli nei nel nell nella nelle nello
    nessun nessuna nessuno noi non nonché nonche nostra nostre nostri nostro o od ogni ognuna ognuno oltre oppure
    ora per però pero perché perche più piu po poi presso prima proprio può puo possono qua qual quale quali
    qualsiasi quando quant quanta quante quanti quanto quasi quei quegli quel quell quella quelle quelli quello
    quest questa queste questi questo qui quindi s sarà saranno se sé sebbene secondo sei sembra sempre senza si
    sia siamo siano siate siete sin solo soltanto sono sopra sotto sta stata state stati stato stessa stesse
    stessi stesso su sua sue sugli sui sul sull sulla sulle sullo suo suoi tale tali tanta tante tanti tanto te
    tra tramite tre tu tua tue tuo tuoi tutta tutte tutti tutto un una uno unico va vale ve verso vi via viene
    vengono voi vostra vostre vostri vostro dev deve devono dovrà dovranno vuole vogliono vogliamo hai avete
    stiamo stanno affinché affinche almeno altresì altresi circa cioè cioe dunque finché finche laddove magari
    nonostante nulla oggi ossia ovvero poiché poiche purché purche qualcosa qualcuno spesso volentieri
    cerchiamo cerca cercano vorremmo vorrebbe vogliamo desideriamo interessati interessa puntiamo
  `),
  en: wordsOf(`
    a about above according across after again against all almost alone along already also although always am
    among an and another any anyone anything are aren around as at be became because become been before being
    below between both but by can cannot could couldn d did didn do does doesn doing don down due during each
    either else enough etc even ever every everything few for from further had has hasn have haven having he her
    here hers herself him himself his how however i if in indeed inside instead into is isn it its itself just
    least less let ll m many may me might mine more moreover most much must my myself near neither never no nor
    not nothing now of off often on once one only onto or other others otherwise our ours ourselves out over own
    per perhaps quite rather re s same shall she should shouldn since so some something such t than that the their
    theirs them themselves then there thereby therefore these they this those though through throughout thus to
    together too toward towards two under until up upon us ve very via was wasn we well were weren what whatever
    when where whereas whether which while who whole whom whose why will with within without won would wouldn yet
    you your yours yourself beside besides go goes going still thereof therein whereby
    seek seeks seeking looking want wants wish wishes would like interested aim aims
  `),
}

/**
 * What every call says of itself and every organisation of itself, whatever the subject. They are not removed
 * (a phrase may need one) but are presumed common before any has been counted: see `idf` in model.ts.
 */
export const EVERYDAY_WORDS = {
  it: wordsOf(`
    bando bandi avviso avvisi domanda domande contributo contributi finanziamento finanziamenti agevolazione
    agevolazioni progetto progetti impresa imprese azienda aziende società attività settore settori intervento
    interventi investimento investimenti sviluppo innovazione innovativo innovativa innovativi innovative sostegno
    supporto servizio servizi prodotto prodotti produzione territorio territoriale regione regionale regionali
    nazionale nazionali europeo europea europei europee spesa spese costo costi euro anno anni giorno giorni mese
    mesi termine termini scadenza data beneficiari beneficiario soggetto soggetti ente enti pubblico pubblica
    pubblici pubbliche privato privati partecipazione partecipare presentazione presentare realizzazione
    realizzare realizziamo favorire promuovere promozione obiettivo obiettivi azione azioni iniziativa iniziative
    programma programmi fondo fondi risorse misura misure modalità requisiti ammissibili ammissibile nuovo nuova
    nuovi nuove lavoro cerchiamo cerca offriamo lavoriamo collaborare collaborazione collaborazioni partner sede
    interessati interesse soluzione soluzioni qualità livello sistema sistemi processo processi gestione piccole
    medie piccola media grande grandi cliente clienti mercato mercati tecnologia tecnologie tecnologico ricerca
    formazione persone parte metà ogni vorremmo emilia romagna italia italiano italiana italiani italiane clust er
  `),
  en: wordsOf(`
    call calls topic topics proposal proposals project projects action actions activity activities support
    supporting grant grants funding fund funds funded programme programmes objective objectives outcome outcomes
    expected scope impact impacts result results applicant applicants beneficiary beneficiaries eligible
    eligibility eu europe european union member states state commission horizon work innovation innovative
    innovations development develop developing developed research new company companies enterprise enterprises sme
    smes business businesses organisation organisations organization organizations sector sectors service services
    product products partner partners partnership partnerships collaboration cooperation stakeholder stakeholders
    level system systems process processes management approach approaches solution solutions technology
    technologies technological market quality include includes including included contribute contributing
    contribution ensure ensuring provide providing provided based relevant specific different need needs needed
    potential key area areas field fields national regional international public private training data knowledge
    implementation implement increase increased improve improved improving promote promoting strengthen address
    addressing challenge challenges opportunity opportunities capacity people use used uses using make makes
    making made mainly year years seek look looking interested small medium large
  `),
}

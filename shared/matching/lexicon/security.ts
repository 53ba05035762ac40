/** Security and public life: police, borders, disasters, justice, democracy, administration, foreign relations. */
export const SECURITY = `
# crime-fighting
law enforcement, police authority = forze dell'ordine, forze di polizia, autorità di contrasto
police, policing = polizia, polizia locale
organised crime, organized crime = criminalità organizzata
crime prevention = prevenzione della criminalità, prevenzione dei reati
criminal investigation, criminal network = indagine penale, rete criminale
drug trafficking, illicit drugs = narcotraffico, traffico di stupefacenti
firearms trafficking = traffico di armi da fuoco
property crime, burglary, theft = furto, furto in abitazione
Europol, Interpol = Europol, Interpol
environmental crime = reati ambientali, ecoreati, ecomafia
trafficking in cultural goods, art theft = traffico di beni culturali, furto d'arte
video surveillance, CCTV = videosorveglianza, telecamere di sicurezza
internal security fund = fondo sicurezza interna

# forensics
forensic, forensics = forense, scienze forensi
forensic genetics, DNA profiling = genetica forense, profilo del DNA
crime scene = scena del crimine, sopralluogo giudiziario
fingerprint, dactyloscopy = impronta digitale, dattiloscopia
digital forensics, electronic evidence = informatica forense, prove elettroniche
ballistics = balistica
forensic toxicology = tossicologia forense
chain of custody = catena di custodia
forensic laboratory = laboratorio forense
lawful interception = intercettazione legale
expert witness, technical appraisal in court = perizia giudiziaria, consulente tecnico d'ufficio
forensic medicine, legal medicine = medicina legale

# cybercrime-investigation
cybercrime = criminalità informatica, reati informatici
online fraud, internet fraud = frode online, truffa online
identity theft = furto d'identità
dark web, darknet = dark web, darknet
child sexual abuse material, CSAM = materiale pedopornografico, pedopornografia
cryptocurrency tracing = tracciamento di criptovalute
cybercriminal, hacker attack = cybercriminale, attacco hacker
sextortion, revenge porn = sextortion, revenge porn
phishing scam, vishing = truffa informatica, vishing
postal police = polizia postale
open source intelligence, OSINT = intelligence da fonti aperte, OSINT

# terrorism
terrorism, terrorist = terrorismo, terroristico
counter-terrorism, anti-terrorism = antiterrorismo, contrasto al terrorismo
radicalisation, radicalization = radicalizzazione
violent extremism, extremism = estremismo violento, estremismo
explosive detection, explosives precursor = rilevamento di esplosivi, precursori di esplosivi
CBRN, CBRN-E = NBCR, CBRN, rischio chimico biologico radiologico
soft target, public space protection = protezione degli spazi pubblici, obiettivi vulnerabili
terrorist financing = finanziamento del terrorismo
foreign fighter = combattenti stranieri, foreign fighter
terrorist content online = contenuti terroristici online
improvised explosive device = ordigno esplosivo improvvisato
victims of terrorism = vittime del terrorismo
deradicalisation, disengagement programme = deradicalizzazione, percorso di disimpegno

# financial-crime
corruption, anti-corruption = corruzione, anticorruzione
money laundering, anti-money laundering = riciclaggio di denaro, antiriciclaggio
financial crime, economic crime = criminalità finanziaria, reati economici
fraud against EU budget, anti-fraud = antifrode, frode ai danni del bilancio
OLAF, European Public Prosecutor's Office = OLAF, procura europea, EPPO
bribery = concussione, tangente
asset recovery, asset tracing = recupero dei beni, tracciamento dei beni
counterfeiting of currency, counterfeit euro = falsificazione dell'euro, banconote false, programma Pericle
whistleblower, whistleblowing = whistleblowing, segnalazione di illeciti
usury, extortion, loan shark = prestito a usura, antiusura, racket, estorsione
beneficial ownership = titolare effettivo
know your customer, KYC = adeguata verifica della clientela, KYC

# legality-confiscated-assets
culture of legality, legality education = cultura della legalità, educazione alla legalità
mafia, anti-mafia = mafia, antimafia
confiscated assets, assets seized from mafia = beni confiscati, beni confiscati alle mafie
'ndrangheta, camorra = 'ndrangheta, camorra
reuse of confiscated property, social reuse = riuso sociale, riutilizzo sociale dei beni
mafia infiltration = infiltrazioni mafiose, infiltrazione criminale
responsible economy, legality council = economia responsabile, consulta della legalità
gambling addiction, illegal gambling = gioco d'azzardo, ludopatia
urban safety, integrated security of cities = sicurezza urbana, sicurezza integrata
innocent victims of mafia = vittime innocenti delle mafie

# human-trafficking
trafficking in human beings, human trafficking = tratta di esseri umani, tratta delle persone
migrant smuggling, smuggling of migrants = traffico di migranti, favoreggiamento dell'immigrazione clandestina
forced labour, modern slavery = lavoro forzato, schiavitù moderna
sexual exploitation = sfruttamento sessuale
labour exploitation = sfruttamento lavorativo
victim of trafficking = vittima di tratta, vittime di tratta
street prostitution, prostitution = prostituzione, unità di strada
forced begging = accattonaggio forzato
forced marriage = matrimonio forzato
organ trafficking = traffico di organi

# victims-rights
victims' rights, rights of victims = diritti delle vittime, vittime di reato
victim support = assistenza alle vittime
restorative justice = giustizia riparativa
criminal compensation of victims = indennizzo alle vittime
procedural rights of suspects, rights of accused = garanzie procedurali, diritti dell'indagato
secondary victimisation = vittimizzazione secondaria
criminal mediation, penal mediation = mediazione penale
protected hearing, child-friendly justice = ascolto protetto, giustizia a misura di minore
legal aid = gratuito patrocinio, patrocinio a spese dello stato
witness protection = protezione dei testimoni

# border-management
border management, border control = gestione delle frontiere, controllo di frontiera, controllo delle frontiere
external borders, EU borders = frontiere esterne
Schengen = Schengen
Frontex, coast guard = Frontex, guardia costiera, guardia di frontiera
passport control, travel document = controllo passaporti, documento di viaggio
visa policy, entry visa = visto d'ingresso, politica dei visti
border surveillance, maritime surveillance = sorveglianza delle frontiere, sorveglianza marittima
irregular migration, illegal entry = migrazione irregolare, ingresso irregolare
entry/exit system, ETIAS, Eurosur = sistema ingressi uscite, ETIAS, Eurosur
border crossing point = valico di frontiera, posto di frontiera
biometric recognition, face recognition = riconoscimento biometrico, riconoscimento facciale, biometria
identity document fraud, document forgery = documento falso, falsificazione di documenti

# customs
customs control = dogana, doganale, controllo doganale
customs authority, customs officer = autorità doganale, agenzia delle dogane
smuggling, contraband = contrabbando
customs duty, import tariff = dazio, dazi doganali, tariffa doganale
customs clearance, customs declaration = sdoganamento, dichiarazione doganale
container scanning, cargo inspection = ispezione dei container, scansione dei carichi
customs control equipment instrument, CCEI = attrezzature per il controllo doganale
authorised economic operator, AEO = operatore economico autorizzato
excise duty, excise = accisa
customs union = unione doganale
rules of origin, certificate of origin = regole di origine, certificato di origine
free zone, bonded warehouse = zona franca, deposito doganale
financial police = guardia di finanza

# civil-protection
civil protection = protezione civile
emergency management, crisis management = gestione delle emergenze, gestione delle crisi
first responder, rescue team = primo soccorritore, squadra di soccorso, soccorritori
firefighter, fire brigade = vigile del fuoco, vigili del fuoco
early warning, alert system = allerta precoce, sistema di allertamento, allertamento
search and rescue, SAR operation = ricerca e soccorso
emergency call = numero unico di emergenza, chiamata di emergenza
evacuation plan, evacuation = evacuazione, piano di evacuazione
disaster response, rescEU = risposta ai disastri, rescEU
Union Civil Protection Mechanism, UCPM = meccanismo unionale di protezione civile
municipal emergency plan = piano comunale di emergenza
preparedness exercise, field exercise = esercitazione di protezione civile, esercitazione congiunta
stockpiling for emergencies, field hospital = ospedale da campo, scorte di emergenza

# disaster-risk
natural disaster, natural hazard = calamità naturale, disastro naturale, pericolosità naturale
disaster risk reduction, disaster risk management = riduzione del rischio di disastri, gestione del rischio di catastrofi
disaster resilience, resilient society = resilienza alle catastrofi, società resiliente ai disastri
flood emergency, flooded area = alluvione, territori alluvionati
multi-hazard, cascading effects = rischi multipli, effetti a cascata
man-made disaster, industrial accident = disastro antropico, incidente industriale
post-disaster reconstruction, post-earthquake reconstruction = ricostruzione post-sisma, ricostruzione post-alluvione
volcanic eruption, tsunami = eruzione vulcanica, tsunami, maremoto
heatwave, extreme weather event = ondata di calore, evento meteorologico estremo
risk awareness of citizens, safety culture = cultura del rischio, consapevolezza del rischio
damage compensation for disaster = risarcimento danni da calamità, ristori alluvione
societal resilience, community resilience = resilienza di comunità, resilienza sociale

# critical-infrastructure
critical infrastructure, critical entity = infrastruttura critica, infrastrutture critiche, soggetto critico
critical entities resilience, CER directive = resilienza dei soggetti critici, direttiva CER
hybrid threat, hybrid attack = minaccia ibrida, minacce ibride
sabotage = sabotaggio
essential services operator, operator of essential services = operatore di servizi essenziali
business continuity, disaster recovery plan = continuità operativa, piano di continuità
perimeter security, physical security = sicurezza fisica, sicurezza perimetrale
intrusion detection of premises, burglar alarm = antintrusione, impianto di allarme, antifurto
blackout, power outage = blackout, interruzione elettrica
counter-drone, C-UAS = antidrone, contrasto ai droni
security guard, private security = vigilanza privata, guardia giurata
access control to sites, badge access = controllo degli accessi
subsea cable protection = protezione dei cavi sottomarini

# privacy-data-protection
data protection law, GDPR compliance = adeguamento al GDPR, diritto della protezione dei dati
privacy protection, privacy-preserving = tutela della privacy, tutela della riservatezza
data protection officer, DPO = responsabile della protezione dei dati
data protection authority, supervisory authority for privacy = garante della privacy, garante per la protezione dei dati
anonymisation, pseudonymisation, anonymization = anonimizzazione, pseudonimizzazione
informed consent, cookie consent = consenso informato, consenso ai cookie
privacy-enhancing technology = tecnologie a tutela della privacy, privacy enhancing technologies
privacy by design = privacy by design, protezione dei dati fin dalla progettazione
right to be forgotten, right of access = diritto all'oblio, diritto di accesso ai dati
surveillance society, mass surveillance = sorveglianza di massa
data breach = violazione dei dati, data breach

# asia-partners
China, Chinese = Cina, cinese
India, Indian = India, indiano
Japan, Japanese = Giappone, giapponese
South Korea, Korean = Corea del Sud, coreano
Vietnam, Thailand, Indonesia = Vietnam, Thailandia, Indonesia
Singapore, Malaysia, ASEAN = Singapore, Malaysia, ASEAN
Taiwan, Hong Kong = Taiwan, Hong Kong
Kazakhstan, Uzbekistan, Central Asia = Kazakistan, Uzbekistan, Asia centrale
Pakistan, Bangladesh, Nepal = Pakistan, Bangladesh, Nepal

# americas-partners
Latin America, Latin American = America Latina, latinoamericano
Brazil, Brazilian = Brasile, brasiliano
Argentina, Chile, Uruguay = Argentina, Cile, Uruguay
Mexico, Mexican = Messico, messicano
Colombia, Peru, Ecuador = Colombia, Perù, Ecuador
Caribbean, Cuba = Caraibi, Cuba
Canada, Canadian = Canada, canadese
United States of America, North American market = Stati Uniti d'America, mercato nordamericano
transatlantic cooperation = cooperazione transatlantica, relazioni transatlantiche

# ethics
applied ethics, ethicist = etica applicata, eticista
bioethics = bioetica
research integrity, research ethics = integrità della ricerca, etica della ricerca
trustworthy technology, technology ethics = etica della tecnologia, tecnologia etica
algorithmic bias, fairness of algorithms = pregiudizio algoritmico, equità algoritmica
ethics committee = comitato etico
moral philosophy, philosophy = filosofia morale, filosofia
dual-use research, misuse of research = ricerca a duplice uso, uso improprio della ricerca
technology assessment = valutazione delle tecnologie, technology assessment

# justice
judicial cooperation, judicial = giudiziario, cooperazione giudiziaria
court of law, tribunal = tribunale, corte di giustizia
judge, magistrate = giudice, magistrato
lawyer, legal practitioner = avvocato, operatore del diritto, studio legale
e-Justice, digitalisation of justice = giustizia digitale, giustizia elettronica
civil law, criminal law = diritto civile, diritto penale
prison, detention, penitentiary = carcere, detenzione, penitenziario
prisoner, detainee, inmate = detenuto, persone detenute
arbitration, alternative dispute resolution = arbitrato, risoluzione alternativa delle controversie
judicial training = formazione giudiziaria, formazione dei magistrati
probation, alternative to detention = misure alternative alla detenzione, messa alla prova
legaltech, legal tech = legaltech, legal tech

# human-rights
human rights, fundamental rights = diritti umani, diritti fondamentali
charter of fundamental rights = carta dei diritti fondamentali
strategic litigation = contenzioso strategico
human rights defender = difensore dei diritti umani, difensori dei diritti umani
CERV programme, equality rights and values = programma CERV, cittadini uguaglianza diritti e valori
torture, enforced disappearance = tortura, sparizione forzata
freedom of expression = libertà di espressione
death penalty = pena di morte
due diligence on human rights, corporate human rights = diligenza dovuta in materia di diritti umani, imprese e diritti umani
civic space, shrinking civic space = spazio civico

# democracy
democracy, democratic = democrazia, democratico
election, electoral = elezione, elettorale
participatory democracy, deliberative democracy = democrazia partecipativa, democrazia deliberativa
citizens' assembly = assemblea dei cittadini, assemblea cittadina
participatory process, participatory budgeting = processo partecipativo, bilancio partecipativo
populism, political polarisation = populismo, polarizzazione politica
political party, party politics = partito politico
voter turnout, voting = affluenza elettorale, voto elettorale
constitution, constitutional = costituzione italiana, costituzionale
parliament, parliamentary = parlamento, parlamentare
civic education, citizenship education = educazione civica, educazione alla cittadinanza
civic engagement, civic participation = impegno civico, partecipazione civica
authoritarianism, autocracy = autoritarismo, autocrazia
political science = scienze politiche

# european-citizenship
European citizenship, EU citizenship = cittadinanza europea, cittadini europei
town twinning, twinning of towns = gemellaggio tra città, gemellaggio
network of towns = reti di città
European integration = integrazione europea
Jean Monnet = Jean Monnet, studi europei
Europe Direct = Europe Direct
citizens' initiative = iniziativa dei cittadini europei
debate on the future of Europe = futuro dell'Europa, conferenza sul futuro dell'Europa
free movement of persons = libera circolazione, libera circolazione delle persone
European awareness, promotion of European identity = identità europea, cittadinanza attiva europea
accession countries, EU enlargement = allargamento dell'Unione, paesi candidati, preadesione

# public-administration
public administration, civil servant = pubblica amministrazione, pubblico impiego
e-government, eGovernment = amministrazione digitale, e-government
administrative simplification, red tape = semplificazione amministrativa, burocrazia
municipality, town hall = municipio, amministrazione comunale, enti comunali
local authority, local government = ente locale, enti locali, autonomie locali
union of municipalities, merger of municipalities = unione di comuni, unioni di comuni, fusione di comuni
administrative capacity building = capacità amministrativa, rafforzamento amministrativo
public sector innovation, GovTech = innovazione della pubblica amministrazione, GovTech
open government, administrative transparency = trasparenza amministrativa, governo aperto
single digital gateway, one-stop shop for citizens = sportello unico digitale, sportello per i cittadini
base registry = anagrafe nazionale
interoperability of administrations = interoperabilità delle banche dati pubbliche, piattaforma digitale nazionale dati
technical support instrument = strumento di sostegno tecnico
policy evaluation, better regulation = valutazione delle politiche pubbliche, qualità della regolazione

# open-public-data
open government data, public sector information = dati aperti, open data, informazioni del settore pubblico
high-value dataset = dati di elevato valore, serie di dati di elevato valore
official statistics, statistical office = statistica ufficiale, ISTAT, ufficio di statistica
Eurostat, national census = Eurostat, censimento
land register, cadastre = catasto, catastale, registro immobiliare
civic tech, civic technology = civic tech, tecnologia civica
open data portal, data catalogue of administrations = portale open data, catalogo dati pubblici
public register = registro pubblico, registri pubblici
population survey, household survey = indagine demoscopica, indagine sulle famiglie
composite indicator, territorial statistics = statistiche territoriali, indicatore composito

# public-procurement
public procurement, public contract = appalto pubblico, appalti pubblici, contratti pubblici
pre-commercial procurement, PCP = appalto pre-commerciale, appalti precommerciali
public procurement of innovative solutions, innovation procurement = appalti di innovazione, domanda pubblica innovativa
contracting authority, public buyer = stazione appaltante, amministrazione aggiudicatrice, committenza pubblica
tendering procedure, tender procedure = gara d'appalto, procedura di gara
e-procurement, electronic procurement = e-procurement, acquisti telematici, mercato elettronico della pubblica amministrazione
green public procurement, GPP = acquisti verdi, GPP
minimum environmental criteria = criteri ambientali minimi
procurement code, procurement law = codice degli appalti, codice dei contratti
framework agreement for supply, central purchasing body = centrale di committenza, centrale acquisti, Consip
public-private partnership, project finance = partenariato pubblico-privato, project financing
concession contract = concessione di servizi, contratto di concessione
strategic purchasing, socially responsible procurement = appalti socialmente responsabili

# regional-cooperation
interregional cooperation, Interreg = cooperazione interregionale, Interreg
cross-border cooperation = cooperazione transfrontaliera
transnational cooperation area = cooperazione transnazionale
European territorial cooperation = cooperazione territoriale europea
macro-region, macroregional strategy = macroregione, strategia macroregionale
EUSAIR, Adriatic-Ionian = EUSAIR, adriatico-ionica, regione adriatica
Italy-Croatia, IPA ADRION = Italia-Croazia, ADRION
Euro-MED, Mediterranean cooperation = Euro-MED, cooperazione mediterranea
Central Europe programme = Europa centrale
European grouping of territorial cooperation, EGTC = gruppo europeo di cooperazione territoriale, GECT
URBACT, ESPON = URBACT, ESPON
Interregional Innovation Investments, I3 instrument = investimenti interregionali per l'innovazione, strumento I3

# local-development
inner areas, left-behind places = aree interne, aree marginali
community-led local development, CLLD = sviluppo locale di tipo partecipativo, CLLD
local action group = gruppo di azione locale
depopulation, shrinking area = spopolamento, aree in spopolamento
small municipality, small village revitalisation = piccoli comuni, rigenerazione dei borghi
mountain municipality, mountain community = comuni montani, comunità montana
urban agenda, integrated urban strategy = agenda trasformativa urbana, strategia urbana integrata, ATUSS
territorial strategy for mountain and inner areas = STAMI, strategia territoriale per le aree montane e interne
regional innovation valley = valli regionali dell'innovazione
place-based policy = politiche territoriali, approccio place-based
village shop, multi-service shop = bottega di paese, esercizio polifunzionale, empori di montagna
island communities, smart island = isole minori, comunità insulari

# peace-and-diplomacy
peace, peacebuilding = costruzione della pace, cultura della pace, pacifismo
conflict prevention, armed conflict = prevenzione dei conflitti, conflitto armato
diplomacy, diplomatic = diplomazia, diplomatico
foreign policy, external relations = politica estera, relazioni esterne
nonviolence, non-violence = nonviolenza
mediation of conflicts, peace negotiation = negoziato di pace, mediazione dei conflitti
disarmament, non-proliferation = disarmo, non proliferazione
science diplomacy = diplomazia scientifica
geopolitics, international relations = geopolitica, relazioni internazionali
peacekeeping mission, crisis missions = missione di pace, missioni internazionali
transitional justice, war crimes = giustizia di transizione, crimini di guerra
demining, landmine = sminamento, mine antiuomo
international sanctions, embargo = sanzioni internazionali, embargo

# development-cooperation
development cooperation, international cooperation for development = cooperazione allo sviluppo, cooperazione internazionale allo sviluppo
developing country, least developed country = paesi in via di sviluppo, paesi meno avanzati
humanitarian aid, humanitarian action = aiuti umanitari, azione umanitaria
non-governmental organisation, NGO = organizzazione non governativa, ONG
NDICI, Global Europe = NDICI, Europa globale
official development assistance = aiuto pubblico allo sviluppo, AICS
Global Gateway = Global Gateway
global citizenship education = educazione alla cittadinanza globale
fair trade = commercio equo, commercio equo e solidale
AU-EU partnership, Mattei Plan = piano Mattei, partenariato Unione africana
decentralised cooperation, decentralized cooperation = cooperazione decentrata
food insecurity, hunger = fame nel mondo, insicurezza alimentare
international volunteering = volontariato internazionale, caschi bianchi

# africa
Africa, African = Africa, africano
sub-Saharan = subsahariano, Africa subsahariana
Kenya, Ethiopia, Tanzania = Kenya, Etiopia, Tanzania
Senegal, Ivory Coast, Ghana = Senegal, Costa d'Avorio, Ghana
Mozambique, Angola, Zambia = Mozambico, Angola, Zambia
Morocco, Tunisia, Algeria = Marocco, Tunisia, Algeria
Egypt, Libya = Egitto, Libia
African Union = Unione africana
Sahel, Nigeria = Sahel, Nigeria
South Africa = Sudafrica
North Africa, Maghreb = Nord Africa, Maghreb, nordafricano

# mediterranean-middle-east
PRIMA partnership, Southern Neighbourhood = vicinato meridionale
Mediterranean basin, Euro-Mediterranean = bacino del Mediterraneo, euromediterraneo
Middle East = Medio Oriente, Vicino Oriente
Palestine, Palestinian, Gaza = Palestina, palestinese, Gaza
Israel, Israeli = Israele, israeliano
Lebanon, Jordan = Libano, Giordania
Turkey, Türkiye = Turchia, turco
Syria, Iraq = Siria, Iraq
Gulf countries, Saudi Arabia, Emirates = paesi del Golfo, Arabia Saudita, Emirati
NEXT MED, ENI CBC = NEXT MED, ENI CBC
Union for the Mediterranean = Unione per il Mediterraneo

# ukraine-eastern-europe
Ukraine, Ukrainian = Ucraina, ucraino
Russian aggression, war in Ukraine = aggressione russa, guerra in Ucraina
reconstruction of Ukraine, Ukraine facility = ricostruzione dell'Ucraina, strumento per l'Ucraina
Moldova, Moldovan = Moldova, Moldavia
Georgia, Armenia, Azerbaijan = Georgia, Armenia, Azerbaigian
Eastern Partnership = partenariato orientale
displaced Ukrainians, temporary protection = protezione temporanea, sfollati ucraini
Western Balkans, Balkan = Balcani occidentali, balcanico
Serbia, Albania, Bosnia and Herzegovina = Serbia, Albania, Bosnia ed Erzegovina
North Macedonia, Montenegro, Kosovo = Macedonia del Nord, Montenegro, Kosovo
Belarus = Bielorussia
instrument for pre-accession assistance, IPA III = strumento di assistenza preadesione, IPA III
`

/** Society: education, skills, research life, inclusion, families, work, third sector, housing, sport. */
export const SOCIETY = `
# early-childhood
early childhood education, ECEC = educazione della prima infanzia, prima infanzia
nursery school, crèche, day nursery = asilo nido, nido d'infanzia
kindergarten, preschool = scuola dell'infanzia, scuola materna
childcare = cura dei bambini, servizi per l'infanzia
childminder, babysitter = babysitter, educatrice domiciliare
toddler, pre-school child = bambino in età prescolare
Reggio Emilia approach = Reggio Emilia approach, pedagogia reggiana
zero to six system = zerosei, sistema integrato zero-sei
play centre for children = ludoteca, centro bambini e genitori
early educator, nursery teacher = educatore d'infanzia, educatore di nido
child guarantee = garanzia per l'infanzia, garanzia infanzia

# school-education
school education, schooling = istruzione scolastica, scolastico
primary school, elementary school = scuola primaria, scuola elementare
secondary school, high school = scuola secondaria, liceo, scuola superiore
teacher, schoolteacher = insegnante, docente scolastico
school pupil, schoolchild, schoolchildren = alunno, scolari
headteacher, school principal = dirigente scolastico, capo d'istituto
early school leaving, school dropout = abbandono scolastico, dispersione scolastica
STEM education, STEAM education = discipline STEM, materie STEM, didattica scientifica
school curriculum, teaching method = didattica, metodologia didattica, piano formativo scolastico
school building, classroom = aula scolastica, edilizia scolastica
educational poverty = povertà educativa
eTwinning, school exchange = gemellaggio elettronico, scambio scolastico, eTwinning
school guidance, career guidance for pupils = orientamento scolastico
outdoor education, school garden = educazione all'aperto, orto scolastico

# higher-education
higher education, higher education institution, HEI = istruzione superiore, istruzione universitaria
university education, university course = formazione universitaria, corso universitario, ateneo
undergraduate, bachelor's degree = laurea triennale, laurea di primo livello
master's degree, master degree = laurea magistrale, master universitario
university student = studente universitario, studenti universitari
European Universities alliance = alleanza di università europee, università europee
Erasmus Mundus, Erasmus+ = Erasmus Mundus, Erasmus+
right to study, student grant, scholarship = diritto allo studio, borsa di studio
student residence, student housing, hall of residence = studentato, alloggi per studenti
micro-credential, microcredential = microcredenziale, microcredenziali
recognition of qualifications, academic recognition = riconoscimento dei titoli di studio
Bologna Process = processo di Bologna
study mobility, student mobility = mobilità studentesca, mobilità per studio
rector, faculty = rettore, facoltà universitaria

# vocational-training
vocational education and training, VET provider = istruzione e formazione professionale, IeFP
vocational training = formazione professionale
higher technical institute = istituto tecnologico superiore, ITS Academy
higher technical education, IFTS = istruzione e formazione tecnica superiore, IFTS
apprenticeship, apprentice = apprendistato, apprendista
traineeship, internship, trainee = tirocinio, tirocinante, stagista
work-based learning, dual training = apprendimento basato sul lavoro, formazione duale, sistema duale
training centre, training provider = ente di formazione, centro di formazione
school-to-work, work experience at school = alternanza scuola-lavoro, PCTO
professional qualification, certification of competences = qualifica professionale, certificazione delle competenze
technical institute, vocational school = istituto tecnico, istituto professionale
centre of vocational excellence, CoVE = centro di eccellenza professionale
post-diploma course = corso post diploma

# adult-learning
lifelong learning = apprendimento permanente, formazione permanente
adult education, adult learning = educazione degli adulti, istruzione degli adulti
upskilling, reskilling = riqualificazione professionale, aggiornamento delle competenze
continuing training, in-company training = formazione continua, formazione aziendale
individual learning account, training voucher = voucher formativo, conto individuale di formazione
basic skills, literacy and numeracy = competenze di base, alfabetizzazione degli adulti
interprofessional training fund = fondo interprofessionale, fondi interprofessionali
transversal skills, soft skills = competenze trasversali, soft skill
professional coaching, on-the-job coaching = affiancamento formativo, coaching professionale
university of the third age = università della terza età
business school, executive education = business school, alta formazione manageriale
non-formal learning, informal learning = apprendimento non formale, apprendimento informale
pact for skills, skills partnership = patto per le competenze

# digital-learning
e-learning, online course, MOOC = e-learning, formazione a distanza, MOOC
distance learning, remote teaching = didattica a distanza, insegnamento a distanza
educational technology, edtech = tecnologie educative, edtech
coding for children, computational thinking = pensiero computazionale, coding nelle scuole
blended learning = formazione mista, apprendimento misto
virtual classroom, learning platform = aula virtuale, piattaforma di apprendimento
teaching robotics, educational robotics = robotica educativa
digital academy, coding bootcamp = digital academy, bootcamp di programmazione
digital facilitation point = punto di facilitazione digitale, facilitazione digitale

# research-careers
researcher career, research career, early-career researcher = carriera dei ricercatori, giovane ricercatore
doctorate, doctoral, PhD = dottorato, dottorato di ricerca, dottorale
doctoral candidate, PhD student = dottorando
postdoctoral, postdoc = postdottorato, post-doc, assegno di ricerca
Marie Skłodowska-Curie, MSCA = Marie Skłodowska-Curie, MSCA, Marie Curie
staff exchange of researchers, secondment = distacco di ricercatori, scambio di personale di ricerca
research fellowship, individual fellowship = borsa di ricerca
industrial doctorate = dottorato industriale, dottorato innovativo
brain drain, return of talents = fuga dei cervelli, rientro dei cervelli, attrazione dei talenti
European Research Council, ERC = Consiglio europeo della ricerca, ERC
widening countries, ERA Chairs, ERA Talents = paesi widening
researchers' night = notte dei ricercatori
research assessment = valutazione della ricerca, valutazione dei ricercatori
frontier research, blue-sky research = ricerca di frontiera, ricerca fondamentale

# research-infrastructures
research infrastructure, RI facility = infrastruttura di ricerca, infrastrutture di ricerca
ESFRI, ERIC consortium = ESFRI, consorzio ERIC
transnational access, access to facilities = accesso transnazionale, accesso alle infrastrutture
synchrotron, free-electron laser = sincrotrone, laser a elettroni liberi
particle accelerator = acceleratore di particelle
large-scale facility, big science = grande attrezzatura scientifica, big science
telescope, astronomical observatory = telescopio, osservatorio astronomico
e-infrastructure, digital research infrastructure = e-infrastructure, infrastruttura digitale di ricerca
scientific instrument, beamline = strumentazione scientifica, linea di luce
technology infrastructure, pilot facility access = infrastruttura tecnologica, impianti dimostrativi aperti
neutron source = sorgente di neutroni
laboratory equipment sharing, core facility = laboratorio condiviso, piattaforma strumentale

# open-science
open science = scienza aperta
open access publication, open access = accesso aperto, pubblicazione ad accesso aperto
FAIR principles, FAIR data = dati FAIR, principi FAIR
European Open Science Cloud, EOSC = cloud europeo per la scienza aperta, EOSC
research data management = gestione dei dati della ricerca
institutional repository, data repository = repository istituzionale, deposito di dati
reproducibility of research = riproducibilità della ricerca
preprint, peer review = preprint, revisione tra pari
bibliometrics, citation metrics = bibliometria, indici citazionali
persistent identifier, DOI = identificatore persistente, DOI
scientific journal = rivista scientifica
metadata standard for science = metadati scientifici, standard di metadati

# citizen-science
citizen science = scienza dei cittadini, citizen science
science communication = comunicazione della scienza, comunicazione scientifica
popularisation of science, science outreach = divulgazione scientifica, divulgazione della scienza
science education = educazione scientifica
public engagement with science = coinvolgimento pubblico nella scienza, public engagement
science festival, science fair = festival della scienza, fiera delle scienze
third mission of universities = terza missione
co-creation with citizens, quadruple helix = co-creazione con i cittadini, quadrupla elica
science shop, science café = caffè scientifico
trust in science = fiducia nella scienza
responsible research and innovation, RRI = ricerca e innovazione responsabile

# gender-equality
gender equality, equality between women and men = parità di genere, uguaglianza di genere
gender gap, gender pay gap = divario di genere, divario retributivo di genere
gender mainstreaming, gender perspective = prospettiva di genere, ottica di genere
gender certification, UNI/PdR 125 = certificazione della parità di genere, UNI/PdR 125
equal opportunities policy = politiche di pari opportunità, consigliera di parità
women's empowerment, female empowerment = empowerment femminile, emancipazione femminile
female employment, women at work = occupazione femminile, lavoro delle donne
gender stereotype = stereotipo di genere, stereotipi di genere
gender budgeting = bilancio di genere
glass ceiling, women in leadership = soffitto di cristallo, donne in posizioni apicali
feminism, feminist = femminismo, femminista

# gender-violence
gender-based violence, violence against women = violenza di genere, violenza contro le donne
domestic violence, intimate partner violence = violenza domestica, maltrattamenti in famiglia
anti-violence centre, women's shelter = centro antiviolenza, casa rifugio
femicide, feminicide = femminicidio
sexual harassment, sexual abuse = molestie sessuali, abuso sessuale
stalking, cyberstalking = stalking, atti persecutori
Istanbul Convention = convenzione di Istanbul
female genital mutilation, FGM = mutilazioni genitali femminili
Daphne programme, Daphne strand = programma Daphne, sezione Daphne
survivor of violence, abused woman = donna vittima di violenza, donne maltrattate
perpetrator programme = uomini autori di violenza, centro per uomini maltrattanti

# anti-discrimination
discrimination, discriminatory = discriminazione, antidiscriminazione
racism, racial discrimination = razzismo, discriminazione razziale
xenophobia = xenofobia
LGBTIQ, LGBT, LGBTQI+ = LGBT, LGBTQI+, LGBTIQ
homophobia, transphobia = omofobia, omotransfobia
hate crime = crimine d'odio, crimini d'odio
diversity management, diversity and inclusion = diversity management, diversità e inclusione
sexual orientation, gender identity = orientamento sessuale, identità di genere
Roma inclusion, Roma and Sinti = rom e sinti, inclusione dei rom
afrophobia, antigypsyism = afrofobia, antiziganismo
equality body = organismo per la parità, organismi di parità
unconscious bias = pregiudizio inconscio

# migration-integration
migrant, immigrant, immigration = migrante, immigrato, immigrazione
integration of third-country nationals, migrant integration = integrazione dei migranti, cittadini di paesi terzi
refugee = rifugiato
asylum seeker, asylum = richiedente asilo, diritto d'asilo, richiedenti asilo
unaccompanied minor = minore straniero non accompagnato, MSNA
reception system for refugees, reception centre = sistema di accoglienza, centro di accoglienza
AMIF, migration and integration fund = FAMI, fondo asilo migrazione e integrazione
intercultural mediation, cultural mediator = mediazione interculturale, mediatore culturale
intercultural dialogue, interculturality = intercultura, dialogo interculturale
diaspora = diaspora
resettlement, humanitarian corridor = reinsediamento, corridoio umanitario
labour migration, Blue Card = migrazione lavorativa, Carta blu
Italian for foreigners, language course for migrants = italiano L2, corso di italiano per stranieri
return migration, assisted voluntary return = rimpatrio volontario assistito

# youth-policies
young people, youth policy = politiche giovanili, giovani generazioni
youth work, youth worker = animazione socioeducativa, animatore giovanile
youth centre = centro giovanile, centro di aggregazione giovanile
European Solidarity Corps = corpo europeo di solidarietà
NEET = NEET, giovani che non studiano e non lavorano
youth exchange = scambio giovanile, scambi giovanili
Youth Guarantee = Garanzia Giovani
youth employment, youth unemployment = occupazione giovanile, disoccupazione giovanile
youth participation, youth council = partecipazione giovanile, consulta giovani
civil service, volunteer service abroad = servizio civile
Eurodesk, youth information = Eurodesk, informagiovani
adolescent, teenager, adolescence = adolescente, adolescenza
scout movement, boy scout = scoutismo, gruppo scout

# child-protection
child protection, child safeguarding = tutela dei minori, protezione dell'infanzia
rights of the child, children's rights = diritti dei bambini, diritti dell'infanzia
foster care, adoption of children = affido familiare, adozione di minori
child abuse, sexual exploitation of children = abuso sui minori, sfruttamento sessuale dei minori
bullying, cyberbullying = bullismo, cyberbullismo
online grooming, online child safety = adescamento di minori, sicurezza dei minori online
residential care for minors = comunità per minori, comunità educativa
age verification = verifica dell'età
child poverty = povertà infantile, povertà minorile
child labour = lavoro minorile
juvenile justice = giustizia minorile
children's ombudsman = garante dell'infanzia

# families
family policy, support for families = politiche familiari, politiche per la famiglia
work-life balance, reconciliation of work and family = conciliazione vita-lavoro, conciliazione dei tempi
parenting, parenthood = genitorialità
parental leave, maternity leave = congedo parentale, congedo di maternità
birth rate, natality = natalità, tasso di natalità
demographic change, demographic decline = calo demografico, transizione demografica, cambiamento demografico
family counselling, family centre = centro per le famiglie, consultorio
summer camp for children = centro estivo, centri estivi
informal carer, family caregiver = caregiver familiare, assistente familiare
large family, single parent = famiglia numerosa, famiglia monogenitoriale
intergenerational solidarity = solidarietà intergenerazionale, scambio intergenerazionale
universal child allowance = assegno familiare, assegni familiari

# labour-market
labour market, labor market = mercato del lavoro
employment service, job centre = centro per l'impiego, servizi per il lavoro
active labour policies = politiche attive del lavoro
unemployment, unemployed person = disoccupazione, disoccupato
job placement, outplacement, job matching = collocamento, incontro domanda e offerta di lavoro, ricollocazione
temporary work agency, staffing = agenzia per il lavoro, somministrazione di lavoro
recruitment of staff, headhunting = selezione del personale, ricerca di personale
skills mismatch, labour shortage = disallineamento delle competenze, carenza di manodopera
hiring incentive, recruitment bonus = incentivo all'assunzione, bonus assunzioni
wage subsidy, short-time work = cassa integrazione, ammortizzatori sociali
EURES, worker mobility = EURES, mobilità dei lavoratori
undeclared work, gang-master system = lavoro nero, lavoro sommerso, caporalato
targeted placement of vulnerable workers = collocamento mirato, inserimento lavorativo
job creation, employability = occupabilità, creazione di posti di lavoro

# working-conditions
working conditions, decent work = condizioni di lavoro, lavoro dignitoso
social dialogue = dialogo sociale
trade union, workers' union = sindacato, organizzazione sindacale
collective bargaining, collective agreement = contrattazione collettiva, contratto collettivo
employers' association, employers' organisation = associazione datoriale, organizzazione datoriale
smart working, remote work, telework = lavoro agile, smart working, telelavoro
platform worker, gig economy, delivery rider = lavoratori delle piattaforme, gig economy, ciclofattorini
corporate welfare, employee welfare = welfare aziendale
industrial relations = relazioni industriali
posted worker = lavoratore distaccato, distacco transnazionale
future of work = futuro del lavoro
minimum wage, in-work poverty = salario minimo, lavoro povero
human resources management, HR management = gestione delle risorse umane, risorse umane
psychosocial risk, work-related stress = stress lavoro-correlato, rischio psicosociale

# restructuring-transition-of-workers
company restructuring, industrial restructuring = ristrutturazione aziendale, crisi aziendale
collective redundancy, layoff = licenziamento collettivo, esubero
European globalisation adjustment fund = fondo europeo di adeguamento alla globalizzazione
worker buyout, workers buy out = workers buyout, impresa rigenerata
business transfer, generational handover = passaggio generazionale, ricambio generazionale, trasmissione d'impresa
plant closure, offshoring = delocalizzazione, chiusura di stabilimento
reshoring, back-shoring = reshoring, rilocalizzazione produttiva
reindustrialisation = reindustrializzazione, rilancio industriale
industrial crisis area = area di crisi industriale
insolvency, second chance for entrepreneurs = insolvenza, crisi d'impresa

# social-economy
social economy = economia sociale
social enterprise = impresa sociale
cooperative enterprise, cooperative society, co-op = cooperativa, società cooperativa, movimento cooperativo
social cooperative = cooperativa sociale
consumer cooperative, workers' cooperative = cooperativa di consumo, cooperativa di lavoro
community cooperative = cooperativa di comunità
social innovation = innovazione sociale
mutualism, mutual society = mutualismo, società di mutuo soccorso
social entrepreneur, social entrepreneurship = imprenditore sociale, imprenditoria sociale
benefit corporation = società benefit
social impact measurement = valutazione d'impatto sociale, impatto sociale
proximity economy, solidarity economy = economia solidale, economia di prossimità
mutual fund of cooperatives = fondo mutualistico, Legacoop, Confcooperative

# third-sector
third sector = terzo settore, ente del terzo settore
non-profit, nonprofit = senza scopo di lucro, ONLUS
volunteering, volunteer = volontariato, volontari
voluntary organisation = organizzazione di volontariato, ODV
charity, philanthropy = filantropia, beneficenza
social promotion association = associazione di promozione sociale
fundraising, crowdfunding donation = raccolta fondi, fundraising
banking foundation, grant-making foundation = fondazione bancaria, fondazione di origine bancaria
civil society organisation, CSO = organizzazione della società civile, società civile
co-planning with third sector = coprogrammazione
volunteer support centre = centro servizi per il volontariato
active citizenship association, neighbourhood association = associazionismo, associazione di quartiere
food bank, food redistribution = banco alimentare, empori solidali

# social-services
social services, social work = servizi sociali, servizio sociale
social worker = assistente sociale
social care, welfare service = assistenza sociale, socioassistenziale
social and health integration = sociosanitario, integrazione socio-sanitaria
home care, home help = assistenza domiciliare
care home, nursing home = casa di riposo, residenza per anziani, casa protetta
personal services agency = azienda di servizi alla persona
community welfare, welfare state = welfare di comunità
area social plan = piano di zona, piano sociale di zona
social protection, social security benefit = protezione sociale, previdenza sociale
autonomous living = vita indipendente
social prescribing, community care hub = casa della comunità, prescrizione sociale
professional educator, social educator = educatore professionale, operatore socio-sanitario

# poverty-exclusion
poverty, anti-poverty = povertà, contrasto alla povertà
social exclusion, social inclusion = esclusione sociale, inclusione sociale
material deprivation = deprivazione materiale
minimum income, inclusion allowance = reddito minimo, reddito di inclusione, assegno di inclusione
homeless, homelessness = senzatetto, grave emarginazione
vulnerable people, disadvantaged people = persone vulnerabili, soggetti svantaggiati, persone fragili
marginalisation, deprived community = emarginazione, marginalità sociale
soup kitchen, shelter for homeless = mensa sociale, dormitorio
indebtedness = sovraindebitamento
energy poverty, transport poverty = povertà energetica, povertà dei trasporti
inequality, income inequality = disuguaglianza, disuguaglianze sociali
microcredit for the poor, financial inclusion = inclusione finanziaria, microcredito sociale

# housing
social housing, public housing = edilizia residenziale pubblica, edilizia sociale, alloggi popolari
affordable housing = alloggi a prezzi accessibili, casa accessibile
housing policy, right to housing = politiche abitative, diritto alla casa
rental housing, tenant = locazione abitativa, casa in affitto, inquilino
cohousing, co-housing = coabitazione, cohousing
housing first = housing first
eviction, housing emergency = sfratto, emergenza abitativa
senior housing, sheltered housing = alloggi protetti, residenzialità per anziani
first home mortgage, home loan = mutuo prima casa
housing cooperative, building cooperative = cooperativa di abitanti, cooperativa edilizia
housing agency = azienda casa, agenzia per l'abitare
student and worker lodging, temporary housing = alloggio temporaneo, ospitalità temporanea
collaborative living, condominium mediation = abitare collaborativo, mediazione condominiale

# sport-competition
sporting event, sports event = evento sportivo, manifestazione sportiva
Olympic, Olympic Games, Paralympic = olimpico, olimpiadi, paralimpico
athlete, sportsperson = atleta, sportivo agonista
football, soccer = calcio giocato, squadra di calcio
cycling race, grand tour = gara ciclistica, giro d'Italia
motor racing, motorsport = sport motoristici, autodromo, gara motoristica
doping, anti-doping = doping, antidoping
sports federation = federazione sportiva, comitato olimpico
stadium, arena = stadio, palazzetto dello sport
sports coach, sports trainer = allenatore, preparatore atletico
marathon, running race = maratona, podismo
basketball, volleyball = pallacanestro, pallavolo
match-fixing, sports integrity = partite truccate, integrità nello sport
swimming, rowing, sailing sport = nuoto, canottaggio, sport velici

# grassroots-sport
grassroots sport = sport di base, sport dilettantistico
amateur sports club, sports association = associazione sportiva dilettantistica, società sportiva
sports facility, sports centre, gym = impianto sportivo, impiantistica sportiva, palestra
physical activity, physical exercise = attività fisica, attività motoria
inclusion through sport = sport inclusivo
adapted sport, para-sport = sport adattato, sport paralimpico
swimming pool = piscina
European Week of Sport = settimana europea dello sport
sedentary lifestyle, active lifestyle = sedentarietà, stile di vita attivo
fitness, fitness trainer = fitness, personal trainer
sports voucher = voucher sport
sports equipment, sporting goods = articoli sportivi, attrezzature sportive
dual career of athletes = doppia carriera degli atleti
outdoor sports, climbing = sport all'aria aperta, arrampicata
`

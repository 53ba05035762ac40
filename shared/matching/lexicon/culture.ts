/** Culture and creativity: heritage, arts, design, fashion, film, music, books, games, media, advertising. */
export const CULTURE = `
# museums
museum = museo
museum collection = collezione museale, collezioni museali
museography, museology = museografia, museologia
museum curator, curatorship = curatore museale, conservatore di museo, curatela
temporary exhibition, exhibition design = mostra temporanea, allestimento museale, allestimento espositivo
museum visitor, museum audience = visitatori dei musei, pubblico museale
ecomuseum = ecomuseo
science centre, science center = museo scientifico, centro della scienza
audio guide, audioguide = audioguida
museum education = didattica museale
picture gallery, art gallery = pinacoteca, galleria d'arte
museum network, museum system = sistema museale, polo museale
showcase display, display case = vetrina espositiva, teca

# archives
archive, archival = archivio, archivistico
archivist = archivista
archival fonds, record group = fondo archivistico
historical archive = archivio storico
state archive, national archive = archivio storico, archivi storici
ancient manuscript, manuscript = manoscritto
palaeography, paleography = paleografia
archival inventory, finding aid = inventario archivistico, riordino archivistico
business archive, company archive = archivio d'impresa
film archive, cinematheque = cineteca, archivio filmico
photographic archive = fototeca, archivio fotografico
oral history = storia orale, fonti orali

# libraries
library service, public library, municipal library = biblioteca, biblioteche, bibliotecario
librarian, librarianship = biblioteconomia, bibliotecaria
library catalogue, OPAC = catalogo bibliografico, catalogo bibliotecario
book loan, library lending = prestito bibliotecario, prestito librario
reading promotion, promotion of reading = promozione della lettura
reading room = sala di lettura, sala lettura
incunabulum, incunabula, rare book = incunabolo, libro antico, libro raro
digital library = biblioteca digitale
bookmobile, mobile library = bibliobus
newspaper library = emeroteca
bibliographic heritage = patrimonio librario, patrimonio bibliografico

# archaeology
archaeology, archaeological, archeology = archeologia, archeologico
archaeologist = archeologo
excavation campaign, archaeological dig = scavo archeologico, campagna di scavo
archaeological park = parco archeologico, area archeologica
Roman antiquity, classical antiquity = età romana, antichità classica
Etruscan = etrusco
underwater archaeology = archeologia subacquea
stratigraphy of sites, stratigraphic excavation = scavo stratigrafico
prehistory, prehistoric = preistoria, preistorico
mosaic floor, ancient mosaic = mosaico, mosaico pavimentale
ancient artefact, archaeological find = reperto archeologico, manufatto antico
preventive archaeology = archeologia preventiva
Byzantine = bizantino

# conservation-restoration
conservation-restoration, restoration of works of art = restauro, restauro di opere d'arte
art restorer, conservator-restorer = restauratore, restauratrice
heritage science, conservation science = scienza del patrimonio, scienze della conservazione
fresco painting, mural painting = affresco, pittura murale
painting conservation, easel painting = dipinto, conservazione dei dipinti
biodeterioration = biodeterioramento
diagnostics of artworks, artwork diagnostics = diagnostica dei beni culturali, diagnostica artistica
consolidation of stone, stone conservation = consolidamento lapideo, materiali lapidei
preventive conservation = conservazione preventiva, conservazione programmata
laser cleaning of artworks = pulitura laser
wooden artwork, polychrome sculpture = scultura lignea, policromia
paper conservation, book restoration = restauro della carta, restauro librario
pigment analysis = analisi dei pigmenti

# historic-buildings
built heritage, architectural heritage = patrimonio architettonico, patrimonio edilizio storico
historic building, listed building = edificio storico, edificio vincolato
monument, monumental = monumento, monumentale
castle, fortress = castello, fortezza
historic centre, historic center, old town = centro storico
historic villa, stately home, historic house = villa storica, dimora storica
UNESCO site, world heritage = sito UNESCO, patrimonio mondiale, patrimonio dell'umanità
heritage protection office, listing of monuments = soprintendenza, vincolo monumentale
industrial heritage, industrial archaeology = archeologia industriale, patrimonio industriale
historic garden = giardino storico, parco storico
adaptive reuse of heritage = riuso adattivo, rifunzionalizzazione di edifici storici
architectural restoration = restauro architettonico, restauro conservativo
portico, arcade walk = portico, portici

# digital-heritage
cultural heritage digitisation, digitization of heritage = digitalizzazione del patrimonio culturale
digital cultural heritage = patrimonio culturale digitale
photogrammetry = fotogrammetria
laser scanning of monuments, 3D survey = rilievo laser scanner, rilievo 3D, rilievo tridimensionale
Europeana = Europeana
virtual museum, virtual tour = museo virtuale, visita virtuale, tour virtuale
digital humanities = umanistica digitale, informatica umanistica
3D reconstruction of heritage, virtual reconstruction = ricostruzione virtuale
collaborative cloud for cultural heritage, ECCCH = cloud collaborativo per il patrimonio culturale, ECCCH
heritage building information modelling, HBIM = HBIM, modello informativo del costruito storico
digital storytelling = narrazione digitale, storytelling digitale
audio-visual installation, immersive exhibition = mostra immersiva, installazione immersiva

# intangible-heritage
intangible heritage, intangible cultural heritage = patrimonio immateriale, patrimonio culturale immateriale
folklore, folk = folklore, folclore
popular tradition, folk tradition = tradizioni popolari, tradizione popolare
historical reenactment = rievocazione storica, rievocazioni storiche
palio, historical pageant = palio, corteo storico
dialect = dialetto, dialettale
carnival = carnevale
patron saint feast, village feast = sagra, festa patronale
ethnography, ethnographic, ethnology = etnografia, etnografico, demoetnoantropologico
collective memory, historical memory = memoria collettiva, memoria storica
living tradition = tradizione vivente
remembrance of the Resistance, European remembrance = memoria della Resistenza, memoria del Novecento

# visual-arts
contemporary art = arte contemporanea
visual artist, visual arts = artista visivo, arti visive
sculpture, sculptor = scultura, scultore
painter, painting technique = pittore, pittura
street art, mural = arte urbana, street art, murale
artist residency, artist-in-residence = residenza artistica, residenza d'artista
public art = arte pubblica
photography, photographer = fotografia d'autore, fotografo, fotografico
book illustration, illustrator = illustrazione editoriale, illustratore
art biennial, biennale = biennale d'arte
art market, art fair = mercato dell'arte, fiera d'arte
fine arts academy, academy of fine arts = accademia di belle arti, belle arti
digital art, media art = arte digitale, arte multimediale

# comics-animation
comic book, graphic novel = fumetto, romanzo a fumetti, graphic novel
cartoonist = fumettista, disegnatore di fumetti
animated film, animation film = film d'animazione, cinema d'animazione
animation studio = studio di animazione
cartoon series, animated series = cartone animato, serie animata
storyboard = storyboard
computer graphics, CGI = computer grafica, CGI
motion capture = motion capture, cattura del movimento
stop motion = stop motion
manga, anime = manga, anime
character design = character design, disegno dei personaggi

# artistic-crafts
artistic craft, craftsmanship, handicraft = artigianato artistico, artigianato tipico
craftsperson, artisan, craftsman = artigiano, maestro artigiano, artigiana
artisan workshop, craft workshop = bottega artigiana, laboratorio artigiano, bottega scuola
handmade, hand-crafted = lavorazione a mano, lavorazione manuale
artistic ceramics, majolica, pottery = ceramica artistica, maiolica
glassblowing, artistic glass, stained glass = vetro artistico, vetro soffiato, vetrata artistica
embroidery, lace making = ricamo, merletto
wrought iron = ferro battuto
violin making, lutherie, luthier = liuteria, liutaio
cabinetmaker, inlay work, marquetry = ebanista, ebanisteria, intarsio
bookbinding = legatoria, rilegatura
traditional trade, ancient craft = antichi mestieri, mestiere tradizionale
hand printed textile, rust printing = stampa romagnola, tele stampate

# goldsmith-jewellery
jewellery, jewelry = gioielleria, gioiello
goldsmith, goldsmithing = orafo, oreficeria
silversmith, silverware = argentiere, argenteria
gemstone, precious stone = pietra preziosa, pietre preziose
watchmaking, horology = orologeria, orologiaio
costume jewellery, fashion jewellery = bigiotteria
diamond setting, stone setting = incastonatura
gold chain, precious metals craft = catena d'oro, lavorazione dei metalli preziosi
cameo, engraving of gems = cammeo, incisione di gemme
lost-wax casting = microfusione, fusione a cera persa

# industrial-design
industrial design, product design = disegno industriale, design di prodotto, product design
designer, design studio = progettista di design, studio di design
interior design = design d'interni, interior design, arredo d'interni
design thinking = design thinking
service design = service design
user-centred design, user-centered design, human-centred design = progettazione centrata sull'utente
user experience, user interface design = esperienza utente, interfaccia utente
ergonomics = ergonomia, ergonomico
universal design, inclusive design = design inclusivo, progettazione universale
concept design, design prototype = concept design, prototipo di design
New European Bauhaus = Nuovo Bauhaus europeo
furniture design, lighting design = design dell'arredo, lighting design

# fashion
fashion, fashion industry = moda, industria della moda
fashion designer, stylist = stilista, fashion designer
haute couture, couture = alta moda, sartoria d'alta moda
fashion collection, capsule collection = collezione moda, capsule collection
tailoring, bespoke tailoring, tailor = sartoria, sartoriale, sarto
pattern making, pattern maker = modellista, cartamodello
prêt-à-porter, ready-to-wear = prêt-à-porter, abiti confezionati
fashion show, catwalk = sfilata di moda, sfilata
luxury brand, luxury goods = marchio di lusso, beni di lusso, lusso
fast fashion = fast fashion, moda usa e getta
slow fashion, sustainable fashion = moda sostenibile, moda etica
fashion accessories, handbag, leather goods = accessori moda, borsa in pelle, pelletteria
streetwear, sportswear = abbigliamento sportivo, streetwear
second-hand clothing, vintage fashion = abiti usati, moda vintage

# film-production
film production, feature film, motion picture = produzione cinematografica, lungometraggio
cinema, cinematographic = cinema, cinematografico, cinematografia
film director, filmmaker = regista, cineasta
screenplay, screenwriter, scriptwriting = sceneggiatura, sceneggiatore
documentary film, documentary = documentario
short film = cortometraggio
film commission, film location = film commission, location cinematografica
film set, shooting of films = set cinematografico, riprese cinematografiche
post-production, film editing = post-produzione, montaggio cinematografico
co-production treaty, audiovisual co-production = coproduzione cinematografica, coproduzione audiovisiva
film tax credit = tax credit cinema, credito d'imposta cinema
visual effects, VFX = effetti visivi, VFX
dubbing, subtitling = doppiaggio, sottotitolazione
film development slate, slate funding = sviluppo di opere audiovisive, catalogo di progetti audiovisivi

# film-distribution
film festival = festival cinematografico, festival del cinema, rassegna cinematografica
film distribution, film distributor = distribuzione cinematografica, distributore cinematografico
cinema theatre, movie theater, cinema exhibitor = sala cinematografica, esercente cinematografico
arthouse cinema, art-house = cinema d'essai
film sales agent = agente di vendita cinematografico
video on demand, VOD platform = video on demand, VOD
film literacy, film education = educazione cinematografica, alfabetizzazione cinematografica
film premiere, theatrical release = anteprima cinematografica, uscita in sala
Europa Cinemas = Europa Cinemas, rete di sale cinematografiche
box office = botteghino, incassi cinematografici
film audience = pubblico cinematografico

# television-radio
television, TV broadcast = televisione, televisivo, trasmissione televisiva
broadcaster, broadcasting = emittente, radiodiffusione, emittenza
radio station, community radio = emittente radiofonica, radio comunitaria
audiovisual industry, audiovisual sector = industria audiovisiva, audiovisivo
TV series, drama series = serie televisiva, serie tv, fiction televisiva
streaming platform, over-the-top media = piattaforma di streaming, servizi di streaming
podcast, podcasting = podcast
public service media = servizio pubblico radiotelevisivo
local television = emittenza locale, tv locale
video production, video maker = produzione video, videomaker
Audiovisual Media Services Directive, AVMSD = direttiva sui servizi di media audiovisivi
scripted format, entertainment format = format televisivo

# music
music, musical = musica, musicale
musician, music band = musicista, band musicale
songwriter, singer = cantautore, cantante
recording studio, music recording = studio di registrazione, sala di incisione
record label, music label = etichetta discografica, discografico, discografia
concert, live music = concerto musicale, musica dal vivo
orchestra, symphonic = orchestra, sinfonico
musical instrument = strumento musicale, strumenti musicali
jazz = jazz
choir, choral singing = coro, corale
music school, conservatory of music = scuola di musica, conservatorio di musica
music export, music tour = tournée musicale, esportazione della musica
sound design, sound engineer = sound design, fonico
rehearsal room = sala prove
early music, baroque music = musica antica, musica barocca

# opera-theatre
theatre, theater, theatrical = teatro, teatrale
opera house, lyric opera, opera singing = opera lirica, teatro lirico, lirica
melodrama, belcanto = melodramma, belcanto
stage director, stage direction = regia teatrale, regista teatrale
playwright, dramaturgy = drammaturgo, drammaturgia
stage actor, actress = attore teatrale, attrice
set design, scenography, stage set = scenografia, scenografo
theatre company = compagnia teatrale
theatre season = stagione teatrale, cartellone teatrale
puppet theatre, puppetry = teatro di figura, burattini, marionette
stage costume, costume design = costumista, costume di scena
children's theatre = teatro ragazzi
stage lighting, stage machinery = scenotecnica, illuminotecnica teatrale

# dance-circus
dance company, contemporary dance = danza contemporanea, compagnia di danza
ballet = balletto
choreography, choreographer = coreografia, coreografo
dancer = danzatore, ballerino
circus, contemporary circus = circo, circense, circo contemporaneo
street performer, busker, street theatre = artista di strada, arte di strada, teatro di strada
acrobatics, acrobat = acrobata, acrobatica
tango, folk dance = ballo popolare, danza popolare
ballroom dancing = ballo liscio, liscio romagnolo
dance school = scuola di danza, scuola di ballo

# performing-arts
performing arts, live performance = arti performative, spettacolo dal vivo, arti dello spettacolo
performer, performance art = performer, performance artistica
touring of performances, artist mobility = tournée, mobilità degli artisti, circuitazione
audience development = audience development
arts festival, performing arts festival = festival, rassegna di spettacolo
venue for live shows, live venue = luogo di spettacolo, locale di spettacolo
cultural operator, cultural manager = operatore culturale, organizzatore culturale
artistic direction = direzione artistica
ticketing, ticket sales = biglietteria, bigliettazione
impresario, show promoter = impresario, organizzatore di spettacoli
entertainment worker, status of the artist = lavoratore dello spettacolo, statuto dell'artista
show stage rigging, event audio equipment = palcoscenico, service audio luci

# creative-industries
cultural and creative industries, CCSI = industrie culturali e creative, settori culturali e creativi
creative industry, creative sector = industria creativa, imprese creative, settore creativo
creative hub, cultural hub = hub creativo, polo creativo, hub culturale
creative professional, creative worker = professionista creativo, lavoratore creativo
creative Europe = Europa creativa
cultural enterprise, cultural business = impresa culturale
capital of culture = capitale della cultura, capitale europea della cultura
cultural district = distretto culturale
cultural policy = politiche culturali, politica culturale
culture-led regeneration = rigenerazione a base culturale, rigenerazione culturale
cultural participation, access to culture = partecipazione culturale, accesso alla cultura
cultural mediation = mediazione culturale dell'arte, mediazione artistica
cultural production = produzione culturale

# publishing
publishing house, book publisher = casa editrice, editore
publishing industry, book publishing = editoria, editoriale
book sector, book fair = fiera del libro, settore del libro
bookshop, bookseller, bookstore = libreria indipendente, libraio, librerie
e-book, ebook = libro digitale, e-book
audiobook = audiolibro
literary translation, translated fiction = traduzione letteraria
writer, novelist = scrittore, romanziere, autore letterario
children's book, picture book = libro per ragazzi, albo illustrato, editoria per ragazzi
literary prize, literature festival = premio letterario, festival letterario
literature, literary work = letteratura, letterario
academic publishing, scholarly publishing = editoria scientifica, editoria accademica
school textbook = libro di testo, editoria scolastica
poetry, poet = poesia, poeta

# video-games
video game, videogame = videogioco, videogiochi, videoludico
game developer, game studio = sviluppatore di videogiochi, studio di sviluppo videoludico
gameplay, game mechanics = gameplay, meccaniche di gioco
esports, e-sports = esport, e-sport
serious game, gamification = serious game, ludicizzazione, gamification
game engine = motore di gioco, game engine
mobile game, console game = gioco per console, gioco per dispositivi mobili
game design, level design = game design, progettazione di giochi
interactive fiction, interactive narrative = narrazione interattiva, narrativa interattiva
board game, tabletop game = gioco da tavolo
immersive content, immersive experience = contenuto immersivo, esperienza immersiva
toy, educational toy = giocattolo, gioco educativo

# journalism
journalism, journalistic = giornalismo, giornalistico
journalist, reporter = giornalista, cronista
news media, news outlet = testata giornalistica, organi di stampa
newspaper, daily press = giornale quotidiano, giornale, stampa quotidiana
newsroom, editorial office = redazione giornalistica
media freedom, press freedom = libertà di stampa, libertà dei media
media pluralism = pluralismo dei media, pluralismo dell'informazione
investigative journalism = giornalismo investigativo, giornalismo d'inchiesta
local news media, local press = informazione locale, stampa locale
news agency = agenzia di stampa, agenzia giornalistica
strategic lawsuit against public participation, SLAPP = querela temeraria, azione legale bavaglio, SLAPP
media viability, media sustainability = sostenibilità economica dei media
magazine, periodical = stampa periodica, rivista

# disinformation
disinformation = disinformazione
misinformation, fake news = notizie false, fake news, bufale in rete
fact-checking, fact checker = fact-checking, verifica delle notizie
media literacy = alfabetizzazione mediatica, educazione ai media
foreign information manipulation, FIMI = manipolazione delle informazioni, ingerenze straniere, FIMI
deepfake = deepfake
conspiracy theory = teoria del complotto, complottismo
propaganda = propaganda
hate speech, online hate = discorso d'odio, incitamento all'odio, odio online
echo chamber, filter bubble = camera d'eco, bolla informativa
content moderation = moderazione dei contenuti
troll, bot account = account falsi, troll
information integrity, trust in media = integrità dell'informazione, fiducia nei media

# advertising-communication
advertising, advertisement = pubblicità, pubblicitario, inserzione pubblicitaria
advertising agency, communication agency = agenzia pubblicitaria, agenzia di comunicazione
copywriting, copywriter = copywriter, testi pubblicitari
brand identity, branding = immagine di marca, identità di marca, branding
digital marketing, web marketing = marketing digitale, web marketing
influencer, content creator = influencer, creatore di contenuti
public relations, press office = ufficio stampa, pubbliche relazioni
graphic design, graphic designer = progettazione grafica, grafico pubblicitario, visual design
search engine optimisation, SEO = posizionamento sui motori di ricerca, SEO
corporate communication = comunicazione d'impresa, comunicazione aziendale
billboard, outdoor advertising = affissione, cartellone pubblicitario
market research, opinion poll = ricerca di mercato, sondaggio d'opinione

# minority-languages
minority language, regional language = lingua minoritaria, lingua regionale
linguistic minority = minoranza linguistica
multilingualism, multilingual = multilinguismo, plurilinguismo
endangered language = lingua in pericolo
interpreter, interpreting service = interprete, interpretariato
language technology, machine translation = tecnologie linguistiche, traduzione automatica
sign language = lingua dei segni, LIS
linguistic diversity = diversità linguistica
language teaching, foreign language learning = apprendimento linguistico, insegnamento delle lingue straniere
bilingual, bilingualism = bilingue, bilinguismo
linguistics, linguist = linguistica, linguista

# jewish-life
Jewish, Jewish community = ebraico, ebreo, comunità ebraica
antisemitism, anti-Semitism = antisemitismo
Holocaust, Shoah = olocausto, Shoah
synagogue = sinagoga
ghetto = ghetto ebraico
Holocaust remembrance = giornata della memoria, memoria della Shoah
Jewish heritage = patrimonio ebraico, cultura ebraica
deportation, concentration camp = deportazione, campo di concentramento, lager
genocide = genocidio
totalitarian regime, totalitarianism = totalitarismo, regime totalitario
Nazism, fascism = nazismo, fascismo

# religion
religion, religious = religione, religioso
church, church building = chiesa, edificio di culto
interfaith dialogue, interreligious = dialogo interreligioso
freedom of religion = libertà religiosa, libertà di culto
anti-Muslim hatred, Islamophobia = islamofobia, odio antimusulmano
monastery, abbey, convent = monastero, abbazia, convento
parish, oratory = parrocchia, oratorio parrocchiale
diocese, ecclesiastical = diocesi, ecclesiastico
mosque, Islam = moschea, Islam
sacred art, liturgical = arte sacra, liturgico
theology = teologia
religious cult body, faith-based organisation = ente di culto, confessione religiosa
`

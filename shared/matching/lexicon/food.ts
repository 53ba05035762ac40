/** Food and drink: nutrition, safety, processing and packaging of food, its products one by one, the table. */
export const FOOD = `
# nutrition-and-diets
nutrition, nutritional = nutrizione, nutrizionale
healthy diet, healthy eating = dieta sana, alimentazione sana, sana alimentazione
Mediterranean diet = dieta mediterranea
malnutrition, undernutrition = malnutrizione, denutrizione
dietitian, nutritionist = dietista, nutrizionista
dietary habit, eating habit = abitudini alimentari, comportamento alimentare
personalised nutrition = nutrizione personalizzata
dietary fibre, wholegrain = fibra alimentare, cereale integrale
food education, nutrition education = educazione alimentare
reformulation, salt reduction, sugar reduction = riformulazione, riduzione del sale, riduzione degli zuccheri
nutrient, macronutrient = nutriente, macronutriente
plant-based diet, vegan, vegetarian = dieta vegetale, vegano, vegetariano
clinical nutrition, enteral nutrition = nutrizione clinica, nutrizione enterale, nutrizione artificiale
low-calorie, glycaemic index = ipocalorico, indice glicemico

# food-systems
sustainable food system, food system = sistema alimentare, sistemi alimentari sostenibili
Farm to Fork = Farm to Fork, dal produttore al consumatore, dal campo alla tavola
agri-food, agrifood, agro-food = agroalimentare, agro-alimentare
food industry, food company = industria alimentare, azienda alimentare
food supply chain, food value chain = filiera alimentare, filiera agroalimentare
food policy, food council = politica alimentare, food policy
food environment, urban food = ambiente alimentare, cibo urbano
foodtech, food technology = foodtech, tecnologia alimentare, tecnologie alimentari
Food Valley = Food Valley
foodstuff = alimento, derrata alimentare
food consumption, sustainable diet = consumi alimentari, dieta sostenibile
food startup, food innovation = innovazione alimentare, startup alimentare

# food-security-and-aid
food security = sicurezza dell'approvvigionamento alimentare, food security
hunger, famine = lotta alla fame, carestia
food aid, food assistance = aiuto alimentare, aiuti alimentari
food bank = banco alimentare, emporio solidale
food poverty, food deprivation = povertà alimentare
right to food, food sovereignty = diritto al cibo, sovranità alimentare
surplus food donation, food redistribution = donazione di eccedenze alimentari, recupero di eccedenze
food price, food crisis = prezzi alimentari, crisi alimentare
World Food Programme, FAO = Programma alimentare mondiale, FAO
soup kitchen, social canteen = mensa sociale, mensa dei poveri
smallholder, subsistence farming = piccolo agricoltore, agricoltura di sussistenza

# food-waste
food waste = spreco alimentare, sprechi alimentari
food loss = perdite alimentari, perdita alimentare
anti-waste, zero food waste = antispreco, lotta allo spreco
shelf life, shelf-life = shelf life, vita di scaffale
expiry date of food = termine minimo di conservazione
agro-industrial by-product = sottoprodotto agroindustriale, sottoprodotto alimentare, sottoprodotti agroalimentari
upcycled food, valorisation of food residues = valorizzazione dei sottoprodotti, scarti alimentari, scarti agroalimentari
unsold food, leftover = invenduto alimentare, avanzi di cibo
doggy bag, food sharing = doggy bag, food sharing
pomace, peel, bran = sansa, vinaccia, crusca
whey, spent grain = siero di latte, trebbie di birra

# food-safety
food safety = sicurezza alimentare, sicurezza degli alimenti
HACCP = HACCP, autocontrollo alimentare
food hygiene = igiene degli alimenti, igiene alimentare
contaminant in food, chemical residue in food = contaminante alimentare, residui negli alimenti
mycotoxin, aflatoxin = micotossina, aflatossina
EFSA = EFSA
food allergen = allergene alimentare, allergeni
pesticide residue = residui di pesticidi, residui di fitofarmaci
dioxin, acrylamide = diossina, acrilammide
food inspection, official food control = controllo ufficiale degli alimenti, ispezione alimentare
foreign body detection = corpi estranei negli alimenti
heavy metal in food = metalli pesanti negli alimenti
food recall, rapid alert for food = richiamo alimentare, allerta alimentare
food risk assessment = valutazione del rischio alimentare

# foodborne-pathogens
foodborne, food-borne = tossinfezione alimentare, malattie di origine alimentare
Salmonella = Salmonella
Listeria = Listeria
Campylobacter = Campylobacter
norovirus = norovirus
spoilage, spoilage bacteria = deterioramento degli alimenti, alterazione microbica
botulism, Clostridium = botulismo, Clostridium
food microbiology = microbiologia alimentare, microbiologia degli alimenti
bacterial toxin, biogenic amine = tossina batterica, ammine biogene
challenge test, predictive microbiology = challenge test, microbiologia predittiva

# food-authenticity-and-traceability
food fraud, adulteration = frode alimentare, frodi alimentari, adulterazione, sofisticazione
food authenticity = autenticità degli alimenti
food traceability, origin of food = tracciabilità alimentare, rintracciabilità
counterfeit food, Italian sounding = italian sounding, contraffazione agroalimentare
isotopic analysis, food fingerprinting = analisi isotopica, impronta isotopica
country of origin labelling = etichettatura di origine
food blockchain, digital label = blockchain agroalimentare, etichetta digitale
chain of custody of food, batch traceability = tracciabilità dei lotti
food forensics, DNA barcoding = DNA barcoding, autenticazione degli alimenti
agro-mafia, crime in food supply = agromafie, agromafia

# food-labelling
food label, food labelling, food labeling = etichetta alimentare, etichettatura degli alimenti
nutrition label, Nutri-Score = etichetta nutrizionale, Nutri-Score
front-of-pack = fronte pacco, etichettatura fronte pacco
clean label, additive-free = clean label, prodotto senza conservanti
consumer information on food = informazioni sugli alimenti, informazione al consumatore alimentare
halal, kosher = halal, kosher
certified food, food certification = certificazione alimentare, certificazione agroalimentare
IFS food, BRC food standard = standard IFS, standard BRC
fair trade food = commercio equo, equosolidale
animal welfare label, sustainability label for food = etichetta di sostenibilità alimentare

# geographical-indications
geographical indication = indicazione geografica, indicazioni geografiche
PDO, protected designation of origin = DOP, denominazione di origine protetta
PGI, protected geographical indication = IGP, indicazione geografica protetta
traditional speciality guaranteed, TSG = specialità tradizionale garantita, STG
protection consortium, producer consortium = consorzio di tutela, consorzi di tutela
EU quality scheme = regime di qualità, regimi di qualità
DOCG, DOC wine = DOCG, vino DOC
typical product, traditional product = prodotto tipico, prodotti tipici, prodotto tradizionale
local food, local product = prodotti locali, prodotto locale
excellence food, made in Italy food = eccellenza agroalimentare, eccellenze enogastronomiche
Slow Food, food heritage = Slow Food, presidio Slow Food, patrimonio gastronomico
product specification of a PDO = disciplinare di produzione

# promotion-of-agri-food
promotion of agricultural products, agri-food promotion = promozione dei prodotti agricoli, promozione agroalimentare
Enjoy it's from Europe, AGRIP = AGRIP, promozione dei prodotti agroalimentari
food fair, wine fair = fiera alimentare, fiera agroalimentare, Vinitaly, Cibus
wine promotion in third countries = OCM vino, promozione del vino
food export, agri-food export = export agroalimentare, esportazioni agroalimentari
tasting event, in-store tasting = degustazione, evento di degustazione
food marketing, food brand = marketing agroalimentare, marchio alimentare
school fruit scheme, school milk = frutta nelle scuole, latte nelle scuole
food e-commerce = e-commerce alimentare, vendita online di alimenti
buyer of food, large-scale food retail = buyer agroalimentare, grande distribuzione organizzata

# short-food-chains
short food supply chain, short supply chain = filiera corta, filiere corte
farmers' market, farmer market = mercato contadino, mercato degli agricoltori
direct sale by farmers = vendita diretta in azienda
local food system = sistema locale del cibo, sistemi locali del cibo
zero kilometre, zero mile food = chilometro zero, km zero
solidarity purchasing group, community-supported agriculture = gruppo di acquisto solidale, agricoltura supportata dalla comunità
food hub, food box = food hub, paniere di prodotti
on-farm processing = trasformazione in azienda, laboratorio aziendale agricolo
small-scale producer, artisan food = piccolo produttore, artigiano alimentare
food district = distretto del cibo, distretti del cibo

# food-processing
food processing = trasformazione alimentare, trasformazione degli alimenti
food preservation = conservazione degli alimenti, conservazione alimentare
pasteurisation, pasteurization = pastorizzazione
high-pressure processing, pulsed electric field = alte pressioni idrostatiche, campi elettrici pulsati
drying of food, dehydration of food = essiccazione alimentare, disidratazione degli alimenti
freeze-dried, lyophilised = liofilizzato, liofilizzazione
food extrusion, extruded snack = estrusione alimentare, snack estruso
processed food, ultra-processed = alimento trasformato, ultraprocessato, ultra-processato
homogenisation, emulsification = omogeneizzazione, emulsione alimentare
agricultural products processing, processing and marketing = trasformazione dei prodotti agricoli, trasformazione agroindustriale
food engineering, mild technology = ingegneria alimentare, mild technologies
3D food printing = stampa 3D alimentare
oven cooking, cooking of foods = cottura degli alimenti, cottura a vapore
agro-industry, agroindustry = agroindustria, agroindustriale

# food-machinery
food machine, food processing machine = macchina alimentare, impianto alimentare, meccanica alimentare
tomato line, fruit processing line = linea di lavorazione della frutta, impianto per il pomodoro
food mixer, kneader, dough machine = impastatrice, macchina per impasti
dairy equipment = impianto lattiero-caseario, impianto per caseifici
meat slicer, meat grinder = affettatrice, tritacarne
bottling, bottling line = imbottigliamento, linea di imbottigliamento
filling of beverages, aseptic beverage line = riempimento di bevande, riempitrice
oven for bakery, professional kitchen equipment = forno professionale, cucina professionale, attrezzature per la ristorazione
optical food sorting, fruit calibration = selezionatrice ottica, calibratrice
hygienic design = hygienic design, progettazione igienica
vending machine, coffee machine = distributore automatico, macchina da caffè
ice-cream machine, pasta machine = macchina per gelato, macchina per pasta

# cold-chain-and-frozen-food
cold chain = catena del freddo
frozen food, deep-frozen = surgelato, alimento surgelato, congelato
refrigerated transport = trasporto refrigerato
chilled food, refrigerated food = alimento refrigerato, fresco refrigerato
ready meal, ready-to-eat = piatto pronto, piatti pronti
fresh-cut, bagged salad = quarta gamma, IV gamma
cold storage of food, cold room = cella frigorifera, magazzino frigorifero
food refrigeration = refrigerazione alimentare, abbattitore
ice cream, gelato = gelato artigianale, gelateria
blast freezing, quick freezing = surgelazione, congelamento rapido

# food-packaging
food packaging = imballaggio alimentare, packaging alimentare, confezionamento alimentare
food contact material = materiale a contatto con alimenti, MOCA
active packaging, intelligent packaging = imballaggio attivo, packaging attivo, packaging intelligente
modified atmosphere = atmosfera modificata, atmosfera protettiva
edible coating, edible film = rivestimento edibile, film edibile
compostable packaging, bio-based packaging = imballaggio compostabile, packaging compostabile
aseptic carton, beverage carton = cartone per bevande, poliaccoppiato
migration from packaging = migrazione da imballaggi, cessione dagli imballaggi
canned packaging, glass jar = barattolo, vasetto, scatolame
vacuum packaging, skin pack = sottovuoto, confezionamento sottovuoto
plastic bottle, beverage bottle = bottiglia di plastica, bottiglia
barrier film, oxygen barrier = film barriera, barriera all'ossigeno
reusable food container, tableware = stoviglie, contenitore riutilizzabile

# food-ingredients-and-additives
food additive = additivo alimentare
food ingredient = ingrediente alimentare, ingredienti alimentari
sweetener, stevia = dolcificante, edulcorante, stevia
natural colouring, food colouring = colorante alimentare, colorante naturale
aroma, flavouring, flavor = aroma, aromatizzante
thickener, emulsifier, hydrocolloid = addensante, emulsionante, idrocolloide
natural preservative, chemical preservative = conservante naturale, conservanti chimici
starter culture = coltura starter
texturiser, gelatine, pectin = gelatina, pectina
starch, modified starch = amido, amido modificato
food enzyme = enzima alimentare
seasoning, condiment, sauce = condimenti alimentari, salsa
salt for food, sea salt = sale da cucina, sale marino, salina

# alternative-proteins
alternative protein = proteina alternativa, proteine alternative
cultured meat, cultivated meat = carne coltivata
plant-based protein, vegetable protein = proteine vegetali, proteina vegetale
meat substitute, meat analogue = sostituto della carne, burger vegetale
novel food = novel food, nuovi alimenti
edible insect, insect protein = insetto edibile, insetti edibili
mycoprotein, fungal protein = micoproteina, proteine fungine
plant-based milk, dairy alternative = bevanda vegetale, alternativa vegetale
cellular agriculture = agricoltura cellulare
protein crop transition, protein diversification = transizione proteica, diversificazione proteica
single-cell protein = proteine unicellulari
tofu, tempeh, seitan = tofu, tempeh, seitan

# functional-and-special-foods
functional food = alimento funzionale, alimenti funzionali
fortified food, enriched food = alimento fortificato, alimento arricchito
gluten-free = prodotto senza glutine, glutine
coeliac, celiac disease = celiaco, celiachia
lactose-free, lactose intolerance = prodotto senza lattosio, intolleranza al lattosio
baby food, infant formula = alimenti per l'infanzia, baby food, latte in polvere per lattanti
food for special medical purposes = alimenti a fini medici speciali
food intolerance, food allergy = intolleranza alimentare, allergia alimentare
dysphagia, texture-modified = disfagia, alimenti per disfagici
superfood = superfood, supercibo
food for the elderly, senior nutrition = alimentazione degli anziani

# fermented-foods
fermented food = alimento fermentato, alimenti fermentati
lactic acid bacteria = batteri lattici
sourdough, mother dough = pasta madre, lievito madre
yeast, baker's yeast = lievito, lievito di birra
kefir, kombucha = kefir, kombucha
fermented vegetable, sauerkraut = vegetali fermentati, verdure fermentate
fermentation of food, lactic fermentation = fermentazione lattica, fermentazione alimentare
mould for food, Penicillium = muffa nobile, Penicillium
soy sauce, miso = salsa di soia, miso

# sensory-analysis
sensory analysis, sensory evaluation = analisi sensoriale, valutazione sensoriale
taste panel, panel test = panel test, panel di assaggio
taste of food, flavour perception = sapore, gusto alimentare
organoleptic = organolettico
electronic nose, electronic tongue = naso elettronico, lingua elettronica
food texture, rheology of food = consistenza degli alimenti, reologia degli alimenti
near-infrared analysis of food, NIR spectroscopy = spettroscopia NIR, analisi NIR
taster, sommelier = assaggiatore, sommelier
consumer acceptance of food = accettabilità del prodotto alimentare, gradimento del consumatore
food chemistry, food analysis = chimica degli alimenti, analisi degli alimenti

# milk-and-dairy-products
dairy, dairy product = lattiero-caseario, prodotti lattiero-caseari, latticini
milk = latte
yoghurt, yogurt = yogurt
butter, dairy cream = burro, panna
dairy factory, creamery = caseificio, latteria
whey protein, casein = sieroproteine, caseina
UHT milk, powdered milk = latte UHT, latte in polvere
dairy industry = industria casearia, settore lattiero-caseario
milk quality, somatic cells = qualità del latte, cellule somatiche
goat milk, sheep milk = latte di capra, latte di pecora
donkey milk, buffalo milk = latte di asina, latte di bufala
raw milk, milk collection = latte crudo, raccolta del latte

# cheese
cheese = formaggio
cheesemaking, cheesemaker = caseario, casaro, produzione di formaggi
Parmesan cheese, Parmigiano Reggiano = Parmigiano Reggiano
Grana Padano = Grana Padano
mozzarella, buffalo mozzarella = mozzarella, mozzarella di bufala
cheese ripening, cheese ageing = stagionatura del formaggio, formaggio stagionato
pecorino, ricotta = pecorino, ricotta
rennet, curd = caglio, cagliata
soft cheese, squacquerone = formaggio fresco, squacquerone, stracchino
grated cheese = formaggio grattugiato

# meat-processing
meat, red meat = carne, carni, carne rossa
slaughterhouse, slaughtering, abattoir = macello, macellazione
meat processing = lavorazione delle carni, lavorazione carni
pork, pork meat = carne suina, suino macellato
beef = carne bovina
poultry meat, chicken meat = carne avicola, pollo
butcher, butchery = macelleria, macellaio
carcass, meat cut = carcassa suina, carcassa animale, taglio di carne
sausage, hamburger = salsiccia, hamburger
meat industry = industria delle carni
lamb meat, rabbit meat = carne ovina, carne di coniglio
slaughter by-product, animal-origin by-product = sottoprodotti di origine animale

# cured-meats
cured meat, cold cuts, deli meat = salumi, salume, salumeria
ham, dry-cured ham = prosciutto, prosciutto crudo
Parma ham = prosciutto di Parma
salami = salame, insaccati
mortadella = mortadella
culatello, culatello ham = culatello, coppa piacentina
pancetta, bacon = pancetta, bacon
nitrite, nitrite-free meat = nitriti, salumi senza nitriti
ham curing, meat ageing = stagionatura del prosciutto, prosciuttificio, salumificio
cotechino, zampone = cotechino, zampone

# eggs
egg, hen egg = uovo, uova
egg product = ovoprodotto
egg shell, albumen, yolk = guscio d'uovo, albume d'uovo, tuorlo
free-range egg = uova da allevamento a terra
egg packing centre = centro imballaggio uova
egg industry = settore delle uova
liquid egg, egg pasteurisation = uova pastorizzate, ovoprodotti liquidi
in-ovo sexing = sessaggio in ovo

# seafood-products
seafood = frutti di mare, prodotti ittici, prodotto ittico
fish product, fish processing = lavorazione del pesce, trasformazione ittica
tuna, anchovy, sardine = tonno, acciuga, sardina
fish fillet = filetto di pesce
smoked salmon, salmon = salmone, salmone affumicato
canned fish = conserve ittiche, pesce in scatola
fish market, fish auction = mercato ittico, asta del pesce
shrimp, crustacean = gambero, crostaceo
cod, sea bream on the table = merluzzo, baccalà
blue fish, local catch = pesce azzurro, pescato locale
marinated eel, eel = anguilla, anguilla marinata
bottarga, caviar = bottarga, caviale

# milling-and-flour
flour = farina
milling industry, flour mill = molino, industria molitoria, mulino
semolina = semola
wheat gluten = glutine di frumento
stone-ground, wholemeal = macinato a pietra, farina integrale
cereal processing, breakfast cereal = lavorazione dei cereali, cereali da colazione
grain storage, grain silo = stoccaggio dei cereali, silos per cereali
polenta, corn flour = polenta, farina di mais
ancient grains, spelt flour = grani antichi, farina di farro
oats, beta-glucan = avena, beta-glucani

# bakery
bread = pane fresco, pane comune
bakery, baker = panificio, panetteria, fornaio, panificazione
baked goods, bakery product = prodotti da forno
biscuit, cracker = biscotto, cracker
piadina, flatbread = piadina, focaccia
pastry, cake = pasticceria, torta
panettone, leavened product = panettone, grandi lievitati
pizza, pizzeria = pizza, pizzeria
dough, leavening = impasto da pane, impasto lievitato
snack, savoury snack = snack, snack salato
white art, artisan bread = arte bianca, pane artigianale

# pasta-and-rice
pasta factory, dried pasta = pastificio, pasta secca
pasta production, pasta maker = pasta alimentare, produzione di pasta, pastaio
egg pasta, fresh pasta = pasta fresca, pasta all'uovo, sfoglia all'uovo
tortellini, filled pasta = tortellini, cappelletti, pasta ripiena
durum wheat semolina = semola di grano duro
rice mill, rice processing = riseria, lavorazione del riso
lasagne, tagliatelle = lasagne, tagliatelle
couscous, noodle = cous cous, noodle
gluten-free pasta, legume pasta = pasta di legumi, pasta senza glutine
parboiled rice, risotto = riso parboiled, risotto

# confectionery-and-chocolate
confectionery = dolciario, industria dolciaria
chocolate = cioccolato, cioccolateria
cocoa = cacao
candy, candies, chewing gum = caramella, gomma da masticare
sugar refining, sugar industry = zuccherificio, industria saccarifera
sugar, sucrose = zucchero, saccarosio
fruit jam, marmalade = confettura, marmellata
spreadable cream, hazelnut spread = crema spalmabile
nougat, praline = torrone, pralina
dessert = dolce al cucchiaio, dessert

# coffee-and-tea
coffee = caffè
coffee roasting, roastery = torrefazione, tostatura del caffè
espresso, coffee capsule = caffè espresso, capsula di caffè
tea, herbal tea = tè verde, tisana, infuso
coffee grounds = fondi di caffè
caffeine = caffeina
coffee bean, green coffee = chicco di caffè, caffè verde
barley coffee, coffee substitute = caffè d'orzo, surrogato del caffè
coffee bar, barista = bar caffetteria, barista

# olive-oil
olive oil = olio d'oliva, olio di oliva
extra virgin, EVO oil = extravergine, extra vergine, olio EVO
oil mill, olive press = frantoio, oleificio
olive pomace = sansa di olive, sansa vergine
olive mill wastewater = acque di vegetazione, acque reflue olearie
oleocanthal, olive polyphenol = oleocantale, polifenoli dell'olivo
table olive = olive da tavola, oliva da tavola
malaxation, oil extraction from olives = gramolatura, estrazione dell'olio
Brisighella oil = olio di Brisighella
oil taster = assaggiatore di olio
oleotourism = oleoturismo

# vegetable-oils-and-fats
vegetable oil = olio vegetale, oli vegetali
palm oil = olio di palma
sunflower oil, rapeseed oil = olio di girasole, olio di colza
fat, margarine = grasso alimentare, margarina
frying oil, used cooking oil = olio di frittura, olio esausto da cucina, olio alimentare esausto
edible oil = olio alimentare, oli alimentari
fat substitute, oleogel = sostituto dei grassi, oleogel
linseed oil, hemp oil = olio di lino, olio di canapa
coconut oil, shea butter = olio di cocco, burro di karité
oilseed crushing, refining of edible oil = raffinazione degli oli, estrazione di olio di semi

# processed-fruit-and-vegetables
canned food, canning industry = conserve alimentari vegetali, industria conserviera, conserve vegetali
processed tomato, tomato paste = pomodoro da industria, concentrato di pomodoro, passata di pomodoro
tomato sauce, peeled tomato = salsa di pomodoro, pomodori pelati
fruit puree, fruit compote = purea di frutta, polpa di frutta
dried fruit = frutta essiccata, frutta disidratata
canned vegetables, pickles = sottoli, sottaceti, verdure in scatola
frozen vegetables = verdure surgelate, ortaggi surgelati
potato chips, processed potato = patatine, patata trasformata
vegetable ready soup, minestrone = zuppa pronta, minestrone
lycopene = licopene
legume preserves, canned beans = legumi in scatola, conserve di legumi

# soft-drinks-and-juices
soft drink, beverage = bevanda, bevanda analcolica
fruit juice, nectar of fruit = succo di frutta, succhi di frutta, nettare di frutta
mineral water, bottled water = acqua minerale, acqua imbottigliata
energy drink, sports drink = energy drink, bevanda sportiva
carbonated drink, sugary drink = bevanda gassata, bevanda zuccherata
smoothie, cold-pressed juice = frullato, centrifugato
syrup, cordial = sciroppo
non-alcoholic, alcohol-free = analcolico, dealcolato
citrus juice, orange juice = succo di arancia, succo d'arancia, spremuta
drink powder, soluble drink = bevanda solubile

# wine
wine = vino
winery, wine cellar = cantina vinicola, casa vinicola, cantina sociale
wine sector, wine industry = vitivinicolo, settore vitivinicolo, vinicolo
oenology, enology, winemaking = enologia, vinificazione, enologo
sparkling wine, prosecco = spumante, prosecco, vino frizzante
Lambrusco, Sangiovese = Lambrusco, Sangiovese
mosto, concentrated grape juice = mosto d'uva, mosto
barrel, barrique = botte, barrique
wine tourism, enotourism = enoturismo, enoturistico
dealcoholised wine, low-alcohol wine = vino dealcolato, vino a bassa gradazione
sulphite, sulfite = solfito, solfiti
wine list, wine shop = enoteca, carta dei vini
wine ageing, bottle ageing = affinamento del vino, invecchiamento del vino
wine common market organisation = organizzazione comune del mercato vitivinicolo

# beer-and-brewing
beer = birra
brewery, brewing = birrificio, birraio
craft beer = birra artigianale
malt, malting = malto, malteria
hop growing, hop cone = luppolo, luppoleto
barley for malt = orzo da birra, orzo da malto
brewer's spent grain = trebbie esauste
cider = sidro
beer keg, draught beer = birra alla spina, fusto di birra
agricultural brewery, farm brewery = birrificio agricolo, birra agricola
wort = mosto di birra

# spirits-and-liqueurs
spirit drink = bevanda spiritosa, bevande spiritose
distillery, distillate = distilleria, distillato, distillazione di vinacce
grappa, brandy = grappa, brandy
liqueur, bitter liqueur = liquore, amaro da erbe
gin, vodka, whisky = gin, vodka, whisky
vermouth, aperitif = vermouth, aperitivo
nocino, walnut liqueur = nocino
alcoholic beverage, alcohol drink = bevanda alcolica, bevande alcoliche
cocktail, mixology = cocktail, mixology
ethyl alcohol of agricultural origin = alcol etilico agricolo

# vinegar-and-balsamic
vinegar = aceto
balsamic vinegar = aceto balsamico
Traditional balsamic of Modena = aceto balsamico tradizionale, aceto balsamico di Modena
vinegar works, vinegar cellar = acetaia, acetificio
acetic fermentation = fermentazione acetica, acetobatteri
saba, cooked grape must = mosto cotto, saba
apple vinegar, wine vinegar = aceto di mele, aceto di vino
balsamic glaze = crema di aceto balsamico, glassa balsamica

# honey-and-hive-products
honey = miele
royal jelly, propolis = pappa reale, propoli
beeswax = cera d'api
honey fraud, honey authenticity = autenticità del miele, miele contraffatto
acacia honey, multifloral honey = miele di acacia, miele millefiori
honey extraction, honey house = smielatura, laboratorio di smielatura
mead = idromele
bee pollen as food = polline d'api
honey analysis, melissopalynology = melissopalinologia, analisi del miele

# spices-herbs-and-saffron
spice = spezia, spezie
saffron = zafferano
black pepper, chilli = peperoncino, pepe
basil, pesto = basilico, pesto
vanilla, cinnamon = vaniglia, cannella
aromatic herb, culinary herb = erba aromatica, erbe aromatiche
garlic, onion = aglio, cipolla
oregano, rosemary = origano, rosmarino
turmeric, ginger = curcuma, zenzero
mustard, wasabi = senape, mostarda
liquorice, licorice = liquirizia

# catering-and-restaurants
restaurant, restaurateur = ristorante, ristoratore, pubblico esercizio
catering industry, food service, foodservice = ristorazione, catering
collective catering, contract catering = ristorazione collettiva
school canteen, school meal = mensa scolastica, refezione scolastica, mense scolastiche
chef, head chef = chef, cuoco
HORECA = HORECA, fuori casa
company canteen, hospital meal = mensa aziendale, ristorazione ospedaliera
food delivery, meal delivery = food delivery, consegna di pasti
street food, food truck = street food, cibo di strada
public food procurement = green public procurement alimentare, mensa biologica, mense biologiche
cafe, wine bar = bar e ristoranti, caffetteria

# gastronomy
gastronomy, gastronomic = gastronomia, gastronomico
enogastronomy, food and wine = enogastronomia, enogastronomico
cuisine, culinary = cucina italiana, culinario
recipe, traditional recipe = ricetta tradizionale, ricette
food tourism, gastronomic tourism = turismo enogastronomico, turismo gastronomico
food museum, museums of food = museo del gusto, musei del cibo
food festival, village food fair = sagra, festival del cibo
cooking class, cooking school = scuola di cucina, corso di cucina
wine and food route = strada dei vini, strade dei vini
Pellegrino Artusi, regional cuisine = Artusi, cucina regionale, cucina romagnola
food culture, culinary tradition = cultura alimentare, tradizione culinaria
UNESCO gastronomy city = città creativa della gastronomia

# pet-food
pet food, petfood = pet food, petfood, alimenti per animali domestici
dog food, cat food = mangimi per cani, cibo per gatti
pet treat, chewable for pets = snack per animali
pet nutrition = nutrizione degli animali domestici, nutrizione del cane
pet product, pet care = prodotti per animali da compagnia, pet care
kibble, wet pet food = crocchette, umido per animali
veterinary diet = dieta veterinaria
pet shop = negozio di animali
`

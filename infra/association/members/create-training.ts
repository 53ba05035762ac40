import { type Enrolled, member } from '../constructors.ts'

/** Create's consortium of small firms and its seven training centres. */
export const consortiumAndTraining: Enrolled[] = [
  member('consorzio-mano-maestra', 'Consorzio Mano Maestra', 'Modena', {
    kind: 'consortium',
    size: 'small',
    chains: { create: ['furniture', 'fashion'] },
    profile:
      'Riuniamo ventisei botteghe artigiane: liutai, rilegatori, ebanisti, ricamatrici, un calderaio. Facciamo per loro acquisti, fiere, negozio in rete e bandi, perché nessuna avrebbe il tempo. Le priorità dei prossimi due anni sono il ricambio generazionale, i mestieri d’arte nelle scuole e un marchio collettivo. Il negozio in rete vale ormai un quinto delle vendite.',
    contacts: ['Olimpia Ferretti', 'Gaspare Monari'],
  }),
  member('accademia-filo-e-forma', 'Filo e Forma, ente di formazione moda', 'Carpi', {
    kind: 'training-centre',
    chains: { create: ['educational', 'fashion'] },
    profile:
      'Formiamo modelliste, magliaiste e tecnici di prodotto per il distretto tessile, con un tasso di occupazione del 92% a sei mesi. I nostri corsi si svolgono per metà in azienda. Cerchiamo finanziamenti per insegnare modellistica 3D e tracciabilità e per attrarre ragazze e ragazzi stranieri.',
    contacts: ['Patrizia Lugli', { name: 'Emanuele Goldoni', frequency: 'fortnightly' }],
  }),
  member('its-arti-vive', 'Fondazione ITS Arti Vive', 'Bologna', {
    kind: 'training-centre',
    body: 'foundation',
    chains: { create: ['educational', 'images', 'stage'] },
    profile:
      'Istituto tecnologico superiore per le tecnologie dello spettacolo e dell’audiovisivo: fonici, tecnici luci, specialisti di produzione virtuale. Duecento studenti, sessanta docenti che vengono dal mestiere, un teatro-scuola. Vogliamo aderire a una rete europea di centri di eccellenza professionale. I diplomati trovano lavoro prima ancora dell’esame. Per questo ci preoccupa soprattutto trattenere i docenti, che gli studi di produzione pagano il doppio.',
    contacts: ['Ginevra Sabattini', 'Olmo Rinaldini'],
  }),
  member('scuola-restauro-pomposa', 'Scuola di Restauro Pomposina', 'Comacchio', {
    kind: 'training-centre',
    chains: { create: ['educational', 'heritage'] },
    profile:
      'Scuola professionale per tecnici del restauro di legno, carta e imbarcazioni tradizionali. Gli allievi lavorano su beni veri, sotto la sorveglianza della soprintendenza: quest’anno tre batane e un soffitto a cassettoni. Ci servono scambi di studenti, soprattutto con Croazia e Paesi Bassi.',
    contacts: ['Umberto Felletti'],
  }),
  member('north-stage-academy', 'North Stage Training', 'Parma', {
    kind: 'training-centre',
    language: 'en',
    chains: { create: ['educational', 'stage'] },
    profile:
      'Accredited body offering long courses for opera singers, répétiteurs and arts managers. Half of the students come from outside Italy and lessons are in English. We look for paid traineeships in theatres, mobility of artists and grants that cover childcare during rehearsals.',
    contacts: ['Gwendolyn Pezzani'],
  }),
  member('cantiere-competenze', 'Cantiere Competenze', 'Forlì', {
    kind: 'training-centre',
    chains: { create: ['educational', 'content'], tourism: ['hospitality'] },
    profile:
      'Corsi per chi ha perso il lavoro e per chi lo vuole cambiare: operatori museali, redattori web, accompagnatori turistici. Certifichiamo competenze acquisite altrove, anche in carcere e nei centri di accoglienza. Ci interessano voucher formativi, microcredenziali e progetti con imprese sociali. Contiamo otto sedi, una delle quali su un pullman.',
    contacts: ['Nadia Ricci Bitonti', { name: 'Ettore Fabbroni', frequency: 'monthly' }],
  }),
  member('bottega-scuola-liutai', 'Bottega Scuola dei Liutai', 'Cento', {
    kind: 'training-centre',
    chains: { create: ['educational', 'furniture'] },
    profile:
      'Otto banchi, due maestri, un biennio: da noi si impara a costruire violini e chitarre battenti. Vorremmo sostituire l’ebano con legni locali trattati e cerchiamo chi ne provi il suono.',
    contacts: ['Ambrogio Balboni'],
  }),
  member('pixel-school', 'Pixel School Romagna', 'Cesena', {
    kind: 'training-centre',
    chains: { create: ['educational', 'images'] },
    profile:
      'Formazione per animatori, sviluppatori di videogiochi e illustratori, dopo il diploma e in orario serale per chi lavora. Siamo in cerca di aziende ospitanti in regione e di borse per le ragazze.',
    contacts: ['Denise Ricchi', 'Livio Casali Montesi'],
  }),
]

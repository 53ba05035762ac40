import { conceptsOf } from '../../constructors.ts'

/** Few members make films, few make games: each idea weighs little unless a profile says it. */
export const images = conceptsOf('value-chain', 'images', {
  film: {
    it: 'cinema, opere cinematografiche, lungometraggi, cortometraggi, film e serie, produzione cinematografica, film commission',
    en: 'cinema, film and television, feature films, short films, film production, film commission, film makers',
    weight: 0.6,
  },
  audiovisual: {
    it: 'audiovisivo, opere audiovisive, sviluppo di opere audiovisive, serie televisive, fondo per l’audiovisivo, produttori indipendenti',
    en: 'audiovisual, audiovisual works, development of audiovisual works, television series, audiovisual fund, independent producers, slate development',
    weight: 0.6,
  },
  documentary: {
    it: 'documentari, cinema del reale, documentario storico, filmati d’archivio, reportage video',
    en: 'documentaries, creative documentary, historical documentary, archive footage, factual film',
    weight: 0.6,
  },
  'animation-effects': {
    it: 'film di animazione, cartoni animati, effetti visivi, computer grafica, motion capture, postproduzione',
    en: 'animation films, animated series, animation studios, visual effects, computer graphics, motion capture, post-production',
    weight: 0.6,
  },
  videogames: {
    it: 'videogiochi, sviluppatori di videogiochi, motori di gioco, giochi narrativi, industria del videogioco',
    en: 'video games, video game developers, game developers, game engines, narrative games',
  },
  'immersive-media': {
    it: 'realtà virtuale, realtà aumentata, realtà estesa, contenuti immersivi, mondi virtuali, media immersivi, installazioni immersive',
    en: 'virtual reality, augmented reality, extended reality, immersive content, virtual worlds, immersive media, immersive installations',
  },
  'virtual-production': {
    it: 'produzione virtuale, teatri di posa, set virtuali, pareti LED, parete LED, riprese con drone, tecnologie di ripresa',
    en: 'virtual production, sound stages, virtual sets, LED volumes, drone filming, camera technology',
  },
  'cinemas-circulation': {
    it: 'sale cinematografiche, distribuzione cinematografica, esercenti cinematografici, festival di cinema, arene cinematografiche',
    en: 'cinema theatres, European cinemas, Films on the Move, film distribution, film exhibitors, film festivals, international film sales',
    weight: 0.7,
  },
  'film-incentives': {
    it: 'credito d’imposta per il cinema, tax credit audiovisivo, incentivi alle produzioni, coproduzione audiovisiva, formazione di maestranze del cinema',
    en: 'film tax credit, production incentives, audiovisual co-production, film crew training, cash rebate for productions',
    weight: 0.6,
  },
  'film-literacy': {
    it: 'educazione all’immagine, cinema nelle scuole, educazione al cinema, laboratori di cinema',
    en: 'film literacy, film education, cinema in schools, film workshops',
    weight: 0.6,
  },
  photography: {
    it: 'fotografia, archivi fotografici, studio fotografico, archivio di negativi',
    en: 'photography, photographic archives, photographers, photographic studio',
  },
  'visual-arts': {
    it: 'arti visive, arte contemporanea, video arte, illustrazione, libro illustrato',
    en: 'visual arts, contemporary art, video art, illustration, illustrators',
    weight: 0.6,
  },
})

/** All eight and more bodies of this chain train; the rest of its ideas belong to some of them. */
export const educational = conceptsOf('value-chain', 'educational', {
  'vocational-training': {
    it: 'formazione professionale, corsi di formazione, operazioni formative, enti di formazione accreditati, qualifiche professionali, eccellenza professionale',
    en: 'vocational education, vocational training, vocational excellence, training courses, accredited training bodies, professional qualifications',
  },
  'higher-technical': {
    it: 'ITS Academy, istituti tecnologici superiori, istruzione e formazione tecnica superiore, IFTS, rete politecnica',
    en: 'higher technical institutes, higher technical education, tertiary vocational schools, technical academies',
    weight: 0.7,
  },
  'creative-skills': {
    it: 'competenze creative, professioni della cultura, formazione per lo spettacolo, competenze per le industrie creative, imprenditorialità culturale',
    en: 'creative skills, creative professions, cultural professions, training for performing artists, skills for the creative industries, cultural entrepreneurship',
    weight: 1,
  },
  'online-learning': {
    it: 'didattica digitale, formazione a distanza, apprendimento online, ambienti di apprendimento, piattaforme didattiche, corsi aperti in rete',
    en: 'digital education, educational technology, EdTech, distance learning, online learning, learning environments, learning platforms, open online courses',
  },
  schools: {
    it: 'istituti scolastici, reti di scuole, scuole di montagna, scuole secondarie, scuole primarie, laboratori scolastici, formazione dei docenti',
    en: 'school education, school networks, primary schools, secondary schools, inclusive schools, school laboratories, school partnerships, teacher training',
    weight: 0.6,
  },
  'educational-games': {
    it: 'giochi didattici, giochi educativi, giochi seri, ludicizzazione, giochi da tavolo educativi',
    en: 'educational games, serious games, gamification, game-based learning, learning through play',
  },
  'inclusive-learning': {
    it: 'educazione inclusiva, bisogni educativi speciali, disturbi dell’apprendimento, povertà educativa, abbandono scolastico, dispersione scolastica',
    en: 'inclusive education, special educational needs, learning disorders, educational poverty, early school leaving, inclusive learning',
  },
  'learning-mobility': {
    it: 'mobilità degli studenti, mobilità per l’apprendimento, partenariati Erasmus+, partenariati di cooperazione, scambi di studenti, scambi di giovani, tirocini all’estero',
    en: 'student mobility, Erasmus+ partnerships, cooperation partnerships, student exchanges, youth exchanges, traineeships abroad',
    weight: 0.7,
  },
  'adult-upskilling': {
    it: 'formazione continua, riqualificazione dei lavoratori, voucher formativi, fondi interprofessionali, aggiornamento dei lavoratori',
    en: 'adult learning, reskilling of workers, upskilling and reskilling, training vouchers, continuing vocational training',
    weight: 0.7,
  },
  'skills-recognition': {
    it: 'microcredenziali, certificazione delle competenze, convalida delle competenze, riconoscimento delle qualifiche',
    en: 'micro-credentials, microcredentials, validation of skills, recognition of qualifications, recognition of prior learning',
    weight: 0.7,
  },
  'museum-education': {
    it: 'didattica museale, laboratori per bambini, educazione al patrimonio, mediazione culturale, servizi educativi museali',
    en: 'museum education, workshops for children, heritage education, cultural mediation',
  },
  'science-culture': {
    it: 'discipline STEAM, divulgazione scientifica, cultura scientifica, coding e robotica educativa, orientamento alle STEM',
    en: 'STEAM education, science communication, public engagement with science, educational robotics, robotics kits, girls in STEM',
    weight: 0.7,
  },
})

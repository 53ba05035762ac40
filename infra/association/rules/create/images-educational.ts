import { conceptsOf } from '../../constructors.ts'

export const images = conceptsOf('value-chain', 'images', {
  film: {
    it: 'cinema, opere cinematografiche, lungometraggi, cortometraggi, film e serie, produzione cinematografica, film commission',
    en: 'cinema, film and television, feature films, short films, film production, film commission, European works',
    weight: 1.3,
  },
  audiovisual: {
    it: 'audiovisivo, opere audiovisive, sviluppo di opere audiovisive, serie televisive, fondo per l’audiovisivo, produttori indipendenti',
    en: 'audiovisual, audiovisual works, development of audiovisual works, television series, audiovisual fund, independent producers, slate development',
    weight: 1.4,
  },
  documentary: {
    it: 'documentari, cinema del reale, documentario storico, filmati d’archivio, reportage video',
    en: 'documentaries, creative documentary, historical documentary, archive footage, factual film',
    weight: 1.3,
  },
  'animation-effects': {
    it: 'film di animazione, cartoni animati, effetti visivi, computer grafica, motion capture, postproduzione',
    en: 'animation, animated series, visual effects, computer graphics, motion capture, post-production',
    weight: 1.3,
  },
  videogames: {
    it: 'videogiochi, sviluppatori di videogiochi, giochi seri, ludicizzazione, motori di gioco, giochi narrativi',
    en: 'video games, game developers, serious games, gamification, game engines, narrative games',
    weight: 1.5,
  },
  'immersive-media': {
    it: 'realtà virtuale, realtà aumentata, realtà estesa, contenuti immersivi, mondi virtuali, video a 360 gradi, installazioni immersive',
    en: 'virtual reality, augmented reality, extended reality, immersive content, virtual worlds, 360-degree video, immersive installations',
    weight: 1.4,
  },
  'virtual-production': {
    it: 'produzione virtuale, teatri di posa, set virtuali, pareti LED, riprese con drone, tecnologie di ripresa',
    en: 'virtual production, sound stages, virtual sets, LED volumes, drone filming, camera technology',
    weight: 1.3,
  },
  'cinemas-circulation': {
    it: 'sale cinematografiche, distribuzione cinematografica, esercenti cinematografici, festival di cinema, piattaforme di streaming, vendite internazionali',
    en: 'cinema theatres, film distribution, film exhibitors, film festivals, video on demand, international sales',
  },
  'film-incentives': {
    it: 'credito d’imposta per il cinema, tax credit audiovisivo, incentivi alle produzioni, coproduzione audiovisiva, formazione di maestranze del cinema',
    en: 'film tax credit, production incentives, audiovisual co-production, film crew training, cash rebate for productions',
    weight: 1.2,
  },
  photography: {
    it: 'fotografia, archivi fotografici, fotografi, video arte, arti visive, arte contemporanea, illustrazione',
    en: 'photography, photographic archives, photographers, video art, visual arts, contemporary art, illustration',
  },
})

export const educational = conceptsOf('value-chain', 'educational', {
  'vocational-training': {
    it: 'formazione professionale, corsi di formazione, operazioni formative, enti di formazione accreditati, qualifiche professionali, alta formazione',
    en: 'vocational education, vocational training, training courses, accredited training bodies, professional qualifications, training provision',
  },
  'higher-technical': {
    it: 'ITS Academy, istituti tecnologici superiori, istruzione e formazione tecnica superiore, IFTS, rete politecnica, tirocini in impresa',
    en: 'higher technical institutes, higher technical education, centres of vocational excellence, apprenticeships, company internships',
    weight: 1.3,
  },
  'creative-skills': {
    it: 'competenze creative, professioni della cultura, formazione per lo spettacolo, patto per le competenze, competenze per le industrie creative, imprenditorialità culturale',
    en: 'creative skills, cultural professions, training for performing artists, pact for skills, skills for the creative industries, cultural entrepreneurship',
    weight: 1.5,
  },
  'online-learning': {
    it: 'didattica digitale, formazione a distanza, apprendimento online, ambienti di apprendimento, piattaforme didattiche, corsi aperti in rete',
    en: 'digital education, distance learning, online learning, learning environments, learning platforms, open online courses',
    weight: 1.3,
  },
  schools: {
    it: 'scuole, istituti scolastici, docenti, laboratori scolastici, educazione all’immagine, alternanza scuola-lavoro, percorsi per le competenze trasversali',
    en: 'schools, teachers, school laboratories, arts education in schools, film literacy, school partnerships',
  },
  'inclusive-learning': {
    it: 'educazione inclusiva, bisogni educativi speciali, disturbi dell’apprendimento, povertà educativa, abbandono scolastico, dispersione scolastica',
    en: 'inclusive education, special educational needs, learning disorders, educational poverty, early school leaving, inclusive learning',
    weight: 1.4,
  },
  'learning-mobility': {
    it: 'Erasmus+, mobilità degli studenti, mobilità per l’apprendimento, partenariati di cooperazione, scambi di giovani, tirocini all’estero',
    en: 'Erasmus+, student mobility, learning mobility, cooperation partnerships, youth exchanges, traineeships abroad',
    weight: 1.2,
  },
  'adult-upskilling': {
    it: 'formazione continua, riqualificazione dei lavoratori, voucher formativi, fondi interprofessionali, microcredenziali, certificazione delle competenze',
    en: 'lifelong learning, reskilling of workers, training vouchers, upskilling, micro-credentials, validation of skills',
    weight: 1.2,
  },
  'museum-education': {
    it: 'didattica museale, laboratori per bambini, educazione al patrimonio, mediazione culturale, servizi educativi, giochi didattici',
    en: 'museum education, workshops for children, heritage education, cultural mediation, educational services, educational games',
    weight: 1.3,
  },
  'science-culture': {
    it: 'discipline STEAM, divulgazione scientifica, cultura scientifica, coding e robotica educativa, orientamento alle STEM',
    en: 'STEAM education, science communication, public engagement with science, educational robotics, girls in STEM',
    weight: 1.1,
  },
})

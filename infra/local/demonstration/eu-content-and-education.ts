import type { EuRow } from './sedia-wire.ts'

/** Publishing, communication, schools and training. */
export const euContentAndEducation: EuRow[] = [
  {
    type: 1,
    code: 'EX-{Y}-CREA-LIT',
    call: 'EX-{Y}-CREA-LIT',
    title: 'Circulation of European books: translation, promotion and accessible editions',
    programme: 'creative',
    action: 'CREA Project Grants',
    opens: [-45],
    deadlines: [[30, '17:00']],
    each: [50_000, 300_000],
    projects: 40,
    rate: '60%',
    keywords: ['Publishing', 'Literary translation', 'Accessible books', 'Audiobooks'],
    text: `Expected outcome: more European fiction is read across borders, in formats that everyone can
      read.

      Scope: publishers propose a package of at least five works of fiction, comics, poetry or children's
      literature to be translated, printed and promoted over 36 months. Translators are named on the cover
      and paid at recognised rates. Editions include accessible e-books and, where it makes sense,
      audiobooks read by actors. Promotion involves independent bookshops, libraries, schools and
      festivals and reaches readers outside the capitals. Works written in less used languages are given
      priority. Consortia of small publishers may share rights, printing and distribution; a single
      publishing house may also apply. Machine translation may assist, but never replace, the literary
      translator.`,
  },
  {
    type: 8,
    key: 'local-newsrooms',
    title: 'Local Newsrooms Lab: tools and formats for community information',
    parent: ['EX-{Y}-MEDIA-02', 'Media technologies ready for the market'],
    acronym: 'CORNER',
    programme: 'digital',
    opens: [-22],
    deadlines: [[29, '13:00']],
    budget: 600_000,
    text: `CORNER funds twenty local publishers, radios and communication cooperatives that serve a town,
      a valley or a neighbourhood. Each receives up to EUR 30,000, 90% of costs, for ten months of
      experimentation.

      Projects develop new formats (podcasts, newsletters, short video, printed maps), tools that read
      council minutes and public budgets, advertising services for small shops, membership models, or ways
      of checking rumours with readers. Artificial intelligence may be used where its use is declared and
      a journalist remains responsible. Applicants are companies with fewer than 50 employees or
      non-profit organisations, established in a Member State and publishing for at least one year; a
      technology partner is recommended and may receive half of the grant. Cultural magazines and graphic
      studios producing content for local services are eligible. Results and code are shared with the
      others at four meetings.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-ERAS-ALL-04',
    call: 'EX-{Y}-ERAS-ALL',
    title: 'Alliances for the skills of the creative and textile professions',
    programme: 'erasmus',
    action: 'ERASMUS Lump Sum Grants',
    opens: [-38],
    deadlines: [[66, '17:00']],
    each: [1_000_000, 1_500_000],
    projects: 8,
    rate: '80%',
    partners: `at least eight organisations from four countries, among them three training providers and
      three companies or their associations`,
    keywords: ['Vocational training', 'Creative skills', 'Textile', 'Curricula'],
    text: `Expected outcome: training centres, higher technical institutes and companies teach together
      what the professions will need in five years.

      Scope: the alliances study missing skills in fashion, interior design, heritage, live entertainment
      or audiovisual production and write curricula that can be recognised across countries through
      micro-credentials. Courses combine digital tools, circular design, languages and enterprise with
      time in the workshop. Each alliance trains at least 300 learners and 60 teachers, opens its
      material, and sets up a plan for continuing without European money. Women returning to work, older
      craftspeople as teachers and young people not in education must be reached. Regional authorities
      responsible for training should endorse the work.`,
  },
  {
    type: 8,
    key: 'play-to-learn',
    title: 'Play to Learn: serious games for inclusive schools',
    parent: ['EX-{Y}-EDU-05', 'Digital content for inclusive education'],
    acronym: 'LUDUS',
    programme: 'horizon',
    opens: [-18],
    deadlines: [[18, '17:00']],
    budget: 750_000,
    text: `LUDUS supports fifteen pairs made of a school or training centre and a developer of games or
      educational content. Each pair receives up to EUR 50,000 (100%) to develop and test, over one school
      year, a game or interactive lesson that works for every pupil in a class: those with dyslexia, with
      autism, with a sensory disability, and those who have just arrived and do not know the language.

      Themes are free: mathematics, reading, history of the territory, ecology, emotions. What counts is
      design with teachers and pupils, evidence of learning, and protection of children's data. Games must
      run on the computers schools really have. Publishers, animation studios, museums with an educational
      department and cooperatives of educators may apply with a school. Art-based approaches, theatre and
      music are welcome. Results are published with an open licence for schools, while companies keep the
      right to sell services. The next and last call will follow in a year.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-ERAS-VET-02',
    call: 'EX-{Y}-ERAS-VET',
    title: 'Learning factories: excellence in vocational education for green manufacturing',
    programme: 'erasmus',
    action: 'ERASMUS Project Grants',
    opens: [15],
    deadlines: [[92, '17:00']],
    each: [2_000_000, 4_000_000],
    projects: 6,
    rate: '80%',
    details: true,
    partners: 'at least eight partners from four countries',
    keywords: ['Vocational education', 'Manufacturing', 'Green skills'],
    text: `Expected outcome: every region has a place where apprentices, teachers and workers try new
      technology on real products.

      Scope: proposals create or strengthen platforms of vocational excellence that link training centres,
      universities of applied sciences, laboratories and companies in mechanics, packaging, ceramics or
      furniture. They equip learning factories for energy-saving production, repair, collaborative
      robotics and additive manufacturing, exchange teachers and trainees, and offer short courses to
      employees of small companies. Attention is given to girls in technical professions, to apprentices
      with disabilities and to quality of guidance in lower secondary school. Each platform presents a
      strategy agreed with its regional smart specialisation.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CERV-CIT',
    call: 'EX-{Y}-CERV-CIT',
    title: 'Networks of towns: remembering together',
    programme: 'cerv',
    action: 'CERV Lump Sum Grants',
    opens: [-28],
    deadlines: [[60, '17:00']],
    each: [30_000, 150_000],
    projects: 70,
    rate: '100%',
    partners: 'at least five municipalities or associations from five countries',
    keywords: ['Citizens', 'Memory', 'Town twinning', 'Schools'],
    text: `Expected outcome: citizens of different countries look at difficult pages of their common
      history and decide something together.

      Scope: networks of towns organise between four and ten events over two years: walks through places
      of memory, public readings, theatre by non-professionals, exhibitions from family archives, debates
      between generations. Schools, libraries, museums and associations of newcomers must take part in
      planning, not only in attendance. The lead applicant is a municipality or a non-profit organisation
      mandated by it. Proposals explain how people who do not usually come will be invited, and leave
      behind a path, a digital archive or a piece of public art that the towns undertake to maintain.`,
  },
]

import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Agrifood. */
export const agrifoodMembers: Enrolled[] = [
  member('pelatella', 'Pelatella Conserve Spa', 'Busseto', {
    size: 'medium',
    chains: { agrifood: ['food-processing', 'food-by-products'] },
    ateco: ['10.39'],
    profile:
      'Trasformiamo 60.000 tonnellate di pomodoro all’anno in polpe e passate. Bucce e semi, oggi, vanno a biogas: vorremmo estrarne cutina per vernici interne alle scatolette.',
    contacts: ['Oreste Melegari', 'Virginia Pedretti'],
  }),
  member('caseificio-due-soli', 'Caseificio Due Soli', 'Scandiano', {
    size: 'small',
    body: 'cooperative',
    chains: { agrifood: ['food-processing'] },
    ateco: ['10.51'],
    profile:
      'Latteria sociale con ventidue conferenti, formaggio stagionato a denominazione e un burro di cui andiamo fieri. Stiamo valutando una stalla aperta alle visite e un sensore per leggere le forme senza batterle.',
    contacts: [{ name: 'Learco Bonacini', frequency: 'monthly' }],
  }),
  member('rovo-agritech', 'Rovo Agritech Srl', 'Cesena', {
    size: 'micro',
    startup: true,
    language: 'en',
    chains: { agrifood: ['precision-farming'], mech: ['automation-robotics'] },
    profile:
      'A small rover that drives between rows of kiwi and peach trees, counts fruit and finds diseased leaves at night. Seven growers pay us per hectare. We are after field trials on pesticide reduction and a manufacturer for the next hundred units.',
    contacts: ['Casper Neri'],
  }),
  member('lievito-lento', 'Lievito Lento Srl', 'Ferrara', {
    size: 'small',
    chains: { agrifood: ['food-processing'] },
    profile:
      'Panificio industriale a lievitazione naturale, pane e grissini anche senza glutine. Ogni notte ci restano 400 chili di invenduto, che vorremmo rifermentare in farina o in birra.',
    contacts: ['Tosca Bertelli'],
  }),
  member('coltivare-insieme', 'Consorzio Coltivare Insieme', 'Ravenna', {
    kind: 'consortium',
    size: 'medium',
    chains: { agrifood: ['precision-farming'], greentech: ['water-climate'] },
    profile:
      'Consorzio di 340 aziende frutticole della pianura romagnola. Gelate, cimici e siccità ci hanno convinti a comprare insieme reti, ventole e previsioni meteo. Nel prossimo gruppo operativo vogliamo provare il consiglio irriguo da satellite e portinnesti più tolleranti al caldo. La centrale di confezionamento lavora tutto l’anno. Ci interessano pure robot per la raccolta, a patto che paghino il conto in sei stagioni.',
    contacts: ['Domenica Pirazzini', { name: 'Ugo Bandini Valli', frequency: 'fortnightly' }],
  }),
  member('sapor-lab', 'Sapor Lab', 'Parma', {
    kind: 'public-laboratory',
    body: 'university',
    language: 'en',
    chains: { agrifood: ['food-processing', 'food-by-products'] },
    profile:
      'We study flavour, safety and shelf life, from trained panels to mass spectrometry. Companies come to us for pilot extrusion, and we join European consortia on food systems.',
    contacts: ['Clarissa Boni', 'Armand Delacroix'],
  }),
  member('istituto-terra-nera', 'Istituto Tecnico Superiore Terra Nera', 'Parma', {
    kind: 'training-centre',
    body: 'foundation',
    chains: { agrifood: ['precision-farming', 'food-processing'] },
    profile:
      'Diplomiamo ogni anno cinquanta tecnici fra caseifici, salumifici e aziende agricole. Le ore di laboratorio sono 900, di cui metà in un’azienda vera.',
    contacts: ['Liliana Ferrarotti'],
  }),
  member('banco-avanzi', 'Associazione Banco Avanzi', 'Modena', {
    kind: 'other',
    body: 'association',
    chains: { agrifood: ['food-by-products'], urban: ['public-spaces'] },
    profile:
      'Ogni sera quaranta volontari ritirano eccedenze alimentari da mense e supermercati e le portano a diciotto empori solidali. Ci manca una cella frigorifera e un programma che assegni i ritiri senza telefonate.',
    contacts: ['Serafina Malagoli'],
  }),
]

import type { ActForm, AidRegime } from '../../../../shared/domain/announced.ts'
import type { PartnerKind, PartnerRole } from '../../../../shared/domain/partnership.ts'

/** What can be chosen. */
type Words = {
  actForms: Record<ActForm, string>
  regimes: Record<AidRegime, string>
  alone: Record<'alone' | 'partners' | 'either', string>
  partnerKinds: Record<PartnerKind, string>
  roles: Record<PartnerRole, string>
  turns: Record<'first' | 'second', string>
  yes: string
  no: string
  notStated: string
  choose: string
}

const it: Words = {
  actForms: {
    dgr: 'Delibera di Giunta (DGR)',
    determinazione: 'Determinazione',
    decreto: 'Decreto',
    ordinanza: 'Ordinanza',
  },
  regimes: {
    'de-minimis': 'De minimis',
    gber: 'In esenzione (GBER)',
    notified: 'Notificato',
    sgei: 'De minimis per servizi di interesse economico generale',
    agricultural: 'De minimis agricolo',
    none: 'Non è un aiuto di Stato',
  },
  alone: { alone: 'Solo da soli', partners: 'Solo insieme ad altri', either: 'Da soli o insieme' },
  partnerKinds: {
    company: 'imprese',
    sme: 'PMI',
    laboratory: 'laboratori accreditati',
    'innovation-centre': 'centri per l’innovazione',
    university: 'università e organismi di ricerca',
    training: 'enti di formazione',
    'public-body': 'enti pubblici',
    'third-sector': 'enti del Terzo settore',
    any: 'organizzazioni di qualunque tipo',
  },
  roles: { lead: 'capofila', partner: 'partner', either: 'capofila o partner' },
  turns: { first: 'La prima (ora legale)', second: 'La seconda (ora solare)' },
  yes: 'Sì',
  no: 'No',
  notStated: 'Non indicato',
  choose: 'Scegliete',
}

const en: Words = {
  actForms: {
    dgr: 'Regional government (DGR)',
    determinazione: 'Determination (determinazione)',
    decreto: 'Decree',
    ordinanza: 'Ordinance',
  },
  regimes: {
    'de-minimis': 'De minimis',
    gber: 'Block exemption (GBER)',
    notified: 'Notified',
    sgei: 'De minimis for services of general economic interest',
    agricultural: 'De minimis in agriculture',
    none: 'No State aid',
  },
  alone: { alone: 'Only alone', partners: 'Only with others', either: 'Alone or together' },
  partnerKinds: {
    company: 'companies',
    sme: 'small and medium-sized enterprises',
    laboratory: 'accredited laboratories',
    'innovation-centre': 'innovation centres',
    university: 'universities and research organisations',
    training: 'training bodies',
    'public-body': 'public bodies',
    'third-sector': 'third-sector bodies',
    any: 'organisations of any kind',
  },
  roles: { lead: 'lead', partner: 'partner', either: 'lead or partner' },
  turns: { first: 'The first (summer time)', second: 'The second (winter time)' },
  yes: 'Yes',
  no: 'No',
  notStated: 'Not stated',
  choose: 'Choose',
}

export const choicesWords = { it, en }

/**
 * The portal's framework programmes by code, with the acronym and a name people use. Codes and acronyms are those of
 * the portal's facet service; those after the blank line were not in the recorded facet, only in its documentation.
 */
export const PROGRAMMES: Record<string, { acronym: string; name: string }> = {
  '43108390': { acronym: 'HORIZON', name: 'Horizon Europe' },
  '43152860': { acronym: 'DIGITAL', name: 'Digital Europe' },
  '44181033': { acronym: 'EDF', name: 'European Defence Fund' },
  '43252405': { acronym: 'LIFE', name: 'LIFE' },
  '43252476': { acronym: 'SMP', name: 'Single Market Programme' },
  '111111': { acronym: 'RELEX-PROSPECT', name: 'EU External Action' },
  '43298916': { acronym: 'EURATOM', name: 'Euratom Research and Training' },
  '43251589': { acronym: 'CERV', name: 'Citizens, Equality, Rights and Values' },
  '43251567': { acronym: 'CEF', name: 'Connecting Europe Facility' },
  '43251814': { acronym: 'CREA', name: 'Creative Europe' },
  '43353764': { acronym: 'ERASMUS', name: 'Erasmus+' },
  '31045243': { acronym: 'H2020', name: 'Horizon 2020' },
  '43252449': { acronym: 'RFCS', name: 'Research Fund for Coal and Steel' },
  '43254019': { acronym: 'ESF', name: 'European Social Fund Plus' },
  '43637601': { acronym: 'PPPA', name: 'Pilot Projects and Preparatory Actions' },
  '44416173': { acronym: 'I3', name: 'Interregional Innovation Investments' },
  '43252368': { acronym: 'ISF', name: 'Internal Security Fund' },
  '44773066': { acronym: 'JTM', name: 'Just Transition Mechanism' },
  '31059643': { acronym: 'COSME', name: 'COSME' },
  '43252386': { acronym: 'JUST', name: 'Justice Programme' },
  '45532249': { acronym: 'EUBA', name: 'EU Bodies and Agencies' },
  '43252433': { acronym: 'PERICLES IV', name: 'Pericles IV' },
  '43252517': { acronym: 'SOCPL', name: 'Social Prerogative and Specific Competencies Lines' },
  '43253967': { acronym: 'RENEWFM', name: 'Renewable Energy Financing Mechanism' },
  '43254037': { acronym: 'ESC', name: 'European Solidarity Corps' },
  '43697167': { acronym: 'EP', name: 'European Parliament' },
  '43089234': { acronym: 'INNOVFUND', name: 'Innovation Fund' },
  '43392145': { acronym: 'EMFAF', name: 'European Maritime, Fisheries and Aquaculture Fund' },
  '45876777': { acronym: 'NDICI', name: 'Global Europe' },
  '46324255': { acronym: 'ERDF-TA', name: 'Technical assistance for ERDF, CF and JTF' },

  '43332642': { acronym: 'EU4H', name: 'EU4Health' },
}

export const HORIZON_EUROPE = '43108390'

import type { Line, List } from '../../../../shared/domain/announcement-fields.ts'

/** Fields that stand several times in the form have one label, with the number of the place. */
export type Numbered =
  | 'closesDay'
  | 'closesHour'
  | 'closesTurn'
  | 'closesStage'
  | 'partnerKind'
  | 'partnerLeast'
  | 'partnerMost'
  | 'partnerRole'
  | 'documentTitle'
  | 'documentUrl'
/** Fields that stand once. */
export type Single = Exclude<Line | List, `${'closes' | 'partner' | 'document'}${number}${string}`>

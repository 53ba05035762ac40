import { cinea } from './european/cinea.ts'
import { eic } from './european/eic.ts'
import { eismea } from './european/eismea.ts'
import { euSedia } from './european/eu-sedia.ts'
import { itIncentivi } from './national/it-incentivi.ts'
import { itIncentiviExport } from './national/it-incentivi-export.ts'
import { mimitAggiornamenti } from './national/mimit-aggiornamenti.ts'
import { mimitIncentivi } from './national/mimit-incentivi.ts'
import { rerPatrimonioCulturale } from './regional/rer-feeds.ts'
import { rerBandi, rerImprese, rerPoliticheTerritoriali } from './regional/rer-plone.ts'
import type { Source } from './source.ts'

/** Every source that is read on its schedule. A new one is a file, a line here, and its fixtures. */
export const sources = [
  euSedia,
  eismea,
  eic,
  cinea,
  itIncentivi,
  mimitIncentivi,
  mimitAggiornamenti,
  rerImprese,
  rerPoliticheTerritoriali,
  rerBandi,
  rerPatrimonioCulturale,
] satisfies readonly Source[]

/** Files that a person uploads, read as the source of the same id would have been. */
export const uploads = [itIncentiviExport] satisfies readonly Source[]

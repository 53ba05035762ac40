import type { Enrolled } from '../constructors.ts'
import { contentImagesCompanies } from './create-content-images.ts'
import { fashionFurnitureCompanies } from './create-fashion-furniture.ts'
import { heritageStageCompanies } from './create-heritage-stage.ts'
import { laboratories } from './create-laboratories.ts'
import { otherOrganisations } from './create-others.ts'
import { consortiumAndTraining } from './create-training.ts'

/** Every sample member with its contacts, Create first. */
export const enrolled: Enrolled[] = [
  ...fashionFurnitureCompanies,
  ...heritageStageCompanies,
  ...contentImagesCompanies,
  ...laboratories,
  ...consortiumAndTraining,
  ...otherOrganisations,
]

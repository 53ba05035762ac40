import { Code } from 'aws-cdk-lib/aws-lambda'
import { sources } from '../shared/sources/index.ts'
import { bundle } from './build.ts'
import { schedulesFor } from './schedules.ts'
import { segnavia } from './segnavia.ts'

const folders = new Map((await bundle()).map(({ name, folder }) => [name, folder]))

const { app } = segnavia(
  // Source maps stay here: they would double what Lambda unpacks.
  (name) => Code.fromAsset(folders.get(name) ?? '', { exclude: ['*.map'] }),
  schedulesFor(sources),
)
app.synth()

import type { Blobs } from '../../shared/blobs/blobs.ts'
import { sources, uploads } from '../../shared/sources/index.ts'
import type { IngestOptions } from './ingest.ts'

/** @throws Error when there is no such source, the source takes no files, or the file is not there. */
export const chooseSource = async (
  {
    source: id,
    upload,
    minimumRows,
  }: { source: string; upload?: string | undefined; minimumRows?: number | undefined },
  blobs: Blobs,
): Promise<IngestOptions> => {
  const known = upload ? uploads : sources
  const found = known.find((one) => one.id === id)
  if (!found)
    throw new Error(
      `[ingest] expected a source among ${known.map((one) => one.id).join(', ')}, found "${id}". Correct the schedule or the command.`,
    )
  const source = minimumRows === undefined ? found : { ...found, minimumRows }
  if (!upload) return { source }
  const bytes = await blobs.get(upload)
  if (!bytes)
    throw new Error(`[ingest ${id}] expected an uploaded file at "${upload}", found none. Upload it again.`)
  return { source, uploaded: { request: { url: source.homepage }, body: new TextDecoder().decode(bytes) } }
}

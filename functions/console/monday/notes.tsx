import { Hono } from 'hono'
import { ClusterId } from '../../../shared/domain/member.ts'
import { OfficeNote } from '../../../shared/domain/office-note.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { systemClock } from '../../../shared/runtime/clock.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readOfficeNotes, removeOfficeNote, saveOfficeNote } from '../../../shared/store/office-notes.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { csvFile } from '../frame/listing.tsx'
import { formOf } from '../frame/served.ts'
import { NOTES, NotesPage, noteRows, type WrittenNote, type WrongNote } from '../pages/monday/notes.tsx'
import { NoteFilter, selectNotes } from '../pages/office/select-lists.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { noteIn } from './note-form.ts'

const writtenIn = (body: Record<string, unknown>): WrittenNote => {
  const said = (name: string): string => {
    const value = body[name]
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
  }
  return { cluster: said('cluster'), from: said('from'), to: said('to'), it: said('it'), en: said('en') }
}

/** The notes that the clusters' offices add to digests. */
export const noteRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const show = async (c: PageContext, form: WrittenNote, wrong: WrongNote[] = []) => {
    const [notes, clusters] = await Promise.all([readOfficeNotes(table), readClusters(table)])
    const filter = NoteFilter.parse(c.req.query())
    return page(
      c,
      <NotesPage
        reader={c.get('reader')}
        notes={selectNotes(notes, filter, dayOf(now()))}
        filter={filter}
        clusters={clusters}
        form={form}
        wrong={wrong}
      />,
      wrong.length > 0 ? 422 : 200,
    )
  }

  routes.get(`${NOTES}.csv`, async (c) => {
    const [notes, clusters] = await Promise.all([readOfficeNotes(table), readClusters(table)])
    c.set('subject', 'notes')
    const selected = selectNotes(notes, NoteFilter.parse(c.req.query()), dayOf(now()))
    const { head, rows } = noteRows(c.get('reader'), selected, clusters)
    return csvFile(c, 'notes', head, rows)
  })

  routes.get(NOTES, (c) => show(c, { cluster: '', from: dayOf(now()), to: '', it: '', en: '' }))

  routes.post(NOTES, async (c) => {
    const body = await formOf(c)
    const form = writtenIn(body)
    const cluster = ClusterId.safeParse(form.cluster).data
    if (cluster) {
      c.set('subject', cluster)
      if (!actsFor(personIn(c), cluster)) return fault(c, 'notYours')
    }
    if (body.do === 'remove') {
      const key = OfficeNote.pick({ cluster: true, from: true }).safeParse({
        cluster: form.cluster,
        from: form.from,
      }).data
      if (!key) return fault(c, 'notFound')
      await removeOfficeNote(table, key, systemClock.sleep)
      return c.redirect(`${NOTES}?done=removed`, 303)
    }
    const note = noteIn(form, now())
    if (Array.isArray(note)) return show(c, form, note)
    await saveOfficeNote(table, note)
    return c.redirect(`${NOTES}?done=saved`, 303)
  })

  return routes
}

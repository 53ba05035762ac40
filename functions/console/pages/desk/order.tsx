import type { Announcement } from '../../../../shared/domain/announcement.ts'

/** The revision that a form was made from: an order on another one is refused. */
export const Seen = ({ announcement }: { announcement: Announcement }) => (
  <input type="hidden" name="seen" value={String(announcement.revision)} />
)

/** A button that gives an order. */
export const Button = ({ value, label, main = false }: { value: string; label: string; main?: boolean }) => (
  <button type="submit" name="do" value={value} class={`btn btn-${main ? 'primary' : 'outline-primary'}`}>
    {label}
  </button>
)

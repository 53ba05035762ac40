import { STYLE_SHEET } from './style.ts'

/** What every mail's HTML begins with: its subject, both colour schemes, and what of its look cannot be inline. */
export const MailHead = ({ subject }: { subject: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <title>{subject}</title>
    <style>{STYLE_SHEET}</style>
  </head>
)

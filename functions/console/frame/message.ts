/** A message shows its own styles and pictures; it runs nothing, sends nothing, and is shown by us alone. */
export const MESSAGE_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ')

/** Links of a message open beside it: within the frame, the sandbox would stop them. */
export const linksBeside = (message: string): string =>
  message.replace(/<head[^>]*>/i, '$&<base target="_blank">')

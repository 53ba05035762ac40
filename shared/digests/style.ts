/**
 * Colours in pairs, light and dark. Every pair of ink and ground has a contrast of at least 4.5 (WCAG 2.2 AA);
 * a test computes them.
 */
export const COLOURS = {
  light: {
    ground: '#eef2f5',
    paper: '#ffffff',
    edge: '#d5dde4',
    ink: '#17212b',
    soft: '#4a5967',
    link: '#0a4f9e',
    button: '#0a4f9e',
    onButton: '#ffffff',
    closing: '#a8201a',
    section: '#0b5a50',
    yes: '#12663a',
    partner: '#0a4f9e',
    check: '#7d4700',
    missing: '#a8201a',
    change: '#fff4d6',
  },
  dark: {
    ground: '#10161c',
    paper: '#1a232c',
    edge: '#34424f',
    ink: '#edf1f4',
    soft: '#b4c0ca',
    link: '#8fc1ff',
    button: '#8fc1ff',
    onButton: '#0d1b2a',
    closing: '#ff9c92',
    section: '#6fd6c3',
    yes: '#7fdca6',
    partner: '#8fc1ff',
    check: '#f3c26b',
    missing: '#ff9c92',
    change: '#3a3013',
  },
} as const

export type Colour = keyof typeof COLOURS.light

const { light, dark } = COLOURS

/** Colours as ink: a class for the dark scheme and an inline style for programs that drop the style element. */
const INKS: Colour[] = ['ink', 'soft', 'link', 'closing', 'section', 'yes', 'partner', 'check', 'missing']

const inkRules = INKS.map((name) => `.${name}{color:${dark[name]}!important}`).join('')

/** For the head: only what cannot be inline. Under 8 kB, beyond which some programs drop the whole element. */
export const STYLE_SHEET = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  'a{text-underline-offset:2px}',
  '@media (prefers-color-scheme:dark){',
  `.ground{background-color:${dark.ground}!important}`,
  `.paper{background-color:${dark.paper}!important;border-color:${dark.edge}!important}`,
  `.changed{background-color:${dark.change}!important}`,
  `.line{border-color:${dark.edge}!important}`,
  `.button{background-color:${dark.button}!important;color:${dark.onButton}!important}`,
  inkRules,
  '}',
  '@media (max-width:400px){.page{padding:12px 8px!important}.paper{padding:14px 14px 8px!important}}',
].join('')

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

/** Inline styles. Sizes never below 14 px; lines of text 1.5 high; everything that is tapped is 44 px high. */
export const STYLES = {
  body: `margin:0;padding:0;background-color:${light.ground}`,
  page: `max-width:640px;margin:0 auto;padding:20px 16px;font-family:${FONT};font-size:16px;line-height:1.5;color:${light.ink}`,
  preview: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  title: `margin:0;font-size:20px;line-height:1.3;font-weight:700;color:${light.ink}`,
  summary: `margin:4px 0 0;color:${light.soft}`,
  welcome: `margin:12px 0 0;color:${light.ink}`,
  heading: `margin:26px 0 8px;font-size:14px;line-height:1.4;font-weight:700;letter-spacing:.06em;text-transform:uppercase;color:${light.section}`,
  paper: `margin:0 0 12px;padding:18px 20px 10px;background-color:${light.paper};border:1px solid ${light.edge};border-radius:10px;overflow-wrap:anywhere`,
  call: `margin:0;font-size:18px;line-height:1.35;font-weight:700;color:${light.ink}`,
  badge: `font-size:14px;font-weight:400;color:${light.soft}`,
  origin: `margin:4px 0 0;font-size:15px;color:${light.soft}`,
  changed: `margin:10px 0 0;padding:8px 10px;border-radius:6px;color:${light.ink};background-color:${light.change}`,
  when: `margin:10px 0 0;color:${light.ink}`,
  line: `margin:6px 0 0;color:${light.ink}`,
  passage: `margin:0 0 8px;color:${light.ink}`,
  why: `margin:6px 0 0;color:${light.soft}`,
  links: 'margin:10px 0 0;padding:0',
  button: `display:inline-block;margin:0 12px 8px 0;padding:10px 16px;border-radius:6px;font-weight:600;text-decoration:none;background-color:${light.button};color:${light.onButton}`,
  plainLink: `display:inline-block;margin:0 12px 8px 0;padding:10px 0;color:${light.link}`,
  list: 'margin:0;padding:0;list-style:none',
  firstRow: 'margin:0;padding:0 0 10px',
  row: `margin:0;padding:10px 0;border-top:1px solid ${light.edge}`,
  rest: `margin:16px 0 0;color:${light.ink}`,
  footer: `margin:24px 0 0;padding:14px 0 0;border-top:1px solid ${light.edge};font-size:14px;color:${light.soft}`,
  footerLine: `margin:0 0 6px;color:${light.soft}`,
  link: `color:${light.link}`,
} as const

/** An inline style in one of the inks. */
export const inked = (colour: Colour): string => `color:${light[colour]}`

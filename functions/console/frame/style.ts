/** Titillium Web, the typeface of Italian public sites, in the three cuts that our pages use. */
export const FACES = [
  { file: 'Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2', weight: 400, style: 'normal' },
  { file: 'Titillium_Web/titillium-web-v10-latin-ext_latin-600.woff2', weight: 600, style: 'normal' },
  { file: 'Titillium_Web/titillium-web-v10-latin-ext_latin-700.woff2', weight: 700, style: 'normal' },
] as const

/**
 * What bootstrap-italia does not say: our frame, lists and facts, in its own colours. Written for 320 px first.
 * @param addressOf where a font file is served.
 */
export const STYLE = (addressOf: (file: string) => string): string => `
${FACES.map(
  ({ file, weight, style }) =>
    `@font-face{font-family:'Titillium Web';font-weight:${weight};font-style:${style};font-display:swap;src:url(${addressOf(file)}) format('woff2')}`,
).join('\n')}
body{display:flex;flex-direction:column;min-height:100vh;overflow-wrap:anywhere}
main{flex:1;padding-top:24px;padding-bottom:48px}
main:focus{outline:none}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,summary:focus-visible{outline:3px solid #ff9900;outline-offset:2px;box-shadow:0 0 0 2px #17324d}
.skip{position:absolute;left:-999px;top:0;padding:12px 16px;background:#fff;color:#0066cc;z-index:10}
.skip:focus{left:0}
header.site{background:#06c;color:#fff}
header.site a{color:#fff}
.site-name{display:flex;justify-content:space-between;align-items:center;gap:4px 16px;padding:12px 0}
.site-name>*{margin:0;text-decoration:none;padding:4px 0}
.site-name strong{display:block;font-size:1.5rem;line-height:1.2}
.site-name span{font-size:.9375rem}
.site-name .language{text-decoration:underline;white-space:nowrap}
.site-name .language{margin-left:auto}
.site-name .person{display:flex;flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:0 12px}
@media (max-width:575px){.site-name{flex-wrap:wrap}.site-name .person{flex-basis:100%;justify-content:space-between}}
.person button{border:0;padding:4px 0;background:none;color:#fff;font:inherit;text-decoration:underline;min-height:28px}
.sections ul{display:flex;flex-wrap:wrap;gap:0 4px;list-style:none;margin:0 -12px;padding:0}
.sections a{display:block;padding:8px 12px;text-decoration:none;border-bottom:4px solid transparent}
.sections a:hover{text-decoration:underline}
.sections a[aria-current]{border-color:#fff;font-weight:600}
.ways ul{display:flex;flex-wrap:wrap;gap:0 20px;list-style:none;margin:0 0 8px;padding:0}
.ways a{display:block;padding:8px 0}
.ways a[aria-current]{font-weight:600;text-decoration:none;color:#17324d;border-bottom:3px solid #06c}
.breadcrumb-container{margin:0 0 12px}
.breadcrumb-container .breadcrumb{margin:0;padding:0;font-size:1rem}
.breadcrumb-container .breadcrumb-item{font-size:1rem}
.breadcrumb-container .breadcrumb-item a{display:inline-block;padding:4px 0}
.breadcrumb-container .breadcrumb-item.active{padding:4px 0}
.columns{columns:18rem;column-gap:32px;padding:0;list-style:none;margin:0}
.columns a,.ways-inline a{display:inline-block;padding:4px 0}
.ways-inline a{margin-right:20px}
form:not(.filters)>.field,section>form:not(.filters) .field{max-width:36rem}
footer.site{background:#17324d;color:#fff;padding:20px 0;font-size:1rem}
footer.site p{margin:4px 0}
footer.site a{color:#fff;display:inline-block;padding:4px 0}
footer.site .links{display:flex;flex-wrap:wrap;gap:0 24px}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 8px}
h2{font-size:1.375rem;line-height:1.3;margin:32px 0 12px}
.paper h2:first-child{margin-top:0}
h3{font-size:1.125rem;line-height:1.35;margin:0 0 4px}
h3 .soft{font-weight:400;font-size:1rem}
main p{max-width:75ch}
.lead{font-size:1.125rem;margin:0 0 16px;color:#33485c}
.soft{color:#455a64}
.small{font-size:.9375rem}
.filters{display:grid;gap:12px;grid-template-columns:minmax(0,1fr);align-items:end;margin:16px 0;padding:16px;background:#f2f7fc;border-radius:6px}
.searching{margin:16px 0;padding:16px;background:#f2f7fc;border-radius:6px}
.searching .actions{margin:8px 0 0}
.many .choices{display:grid;gap:0 24px;grid-template-columns:repeat(auto-fill,minmax(min(100%,260px),1fr))}
.many legend,.many .hint,.many .missing{grid-column:1/-1}
.facets{display:grid;gap:8px 24px;grid-template-columns:repeat(auto-fill,minmax(min(100%,220px),1fr));align-items:start}
section>section{margin-top:24px}
.facets.apart{align-items:end;margin-bottom:20px}
.field label,.field legend{display:block;position:static;padding:0;margin:0 0 4px;font-size:1rem;font-weight:600;color:#17324d;float:none;width:auto;transform:none}
.field input[type=text],.field input[type=email],.field input[type=password],.field input[type=search],.field input[type=date],.field input[type=time],.field select{width:100%;height:44px;padding:6px 10px;border:1px solid #5c6f82;border-radius:4px;background-color:#fff;font-size:1rem;font-weight:400;color:#17324d;box-shadow:none}
.field select{appearance:auto;background-image:none}
.field textarea{width:100%;max-width:36rem;padding:8px 10px;border:1px solid #5c6f82;border-radius:4px;background-color:#fff;font-size:1rem;font-weight:400;color:#17324d;box-shadow:none}
.field{border:0;padding:0;margin:0 0 4px;min-width:0}
.field .hint{margin:0 0 4px;color:#455a64;font-size:.9375rem}
.choices label{display:flex;gap:10px;align-items:center;min-height:36px;font-weight:400;margin:0}
.choices .hint{margin-bottom:4px}
.choices label.told{align-items:flex-start;padding:4px 0}
.told .hint{display:block;margin:0}
.choices .told>input{margin-top:2px}
fieldset:has([value=own]:not(:checked))+.only-own{display:none}
.only-own{padding-left:30px}
.only-own fieldset{display:flex;flex-wrap:wrap;gap:0 24px}
.only-own fieldset>:not(label){flex-basis:100%}
.rows+p{margin-top:16px}
.choices input{width:20px;height:20px;margin:0;flex:none;position:static;opacity:1;accent-color:#06c}
.verdicts{display:flex;flex-wrap:wrap;align-items:center;gap:0 28px;border:0;margin:4px 0 0;padding:0;min-width:0}
.verdicts legend{float:left;width:auto;flex-basis:100%;margin:0;padding:0;font-size:1rem;font-weight:600;color:#17324d}
.verdicts label{display:flex;gap:10px;align-items:center;min-height:44px;font-weight:400;margin:0}
.verdicts input{width:22px;height:22px;margin:0;flex:none;position:static;opacity:1;accent-color:#06c}
.judged{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 24px}
.rows .judged form{margin:4px 0}
.pairs{display:grid;gap:0 24px;grid-template-columns:repeat(auto-fill,minmax(min(100%,260px),1fr))}
.pairs>.field{margin-bottom:12px}
.actions{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center}
.actions .btn{padding:10px 20px}
.field input[type=date],.field input[type=time]{max-width:16rem}
fieldset.field,form>.field,.sheet>.field,.sheet section>.field,.sheet section>.facets{margin-bottom:20px}
.sheet .hint{margin:0 0 4px;color:#455a64;font-size:.9375rem}
.sheet>.hint{margin:-8px 0 20px}
.record>.field{max-width:36rem;margin-bottom:20px}
.filters>.field{margin-bottom:0}
.counts{margin-top:6px}
.counts p,.counts ul{margin:0}
.count{margin:16px 0 8px;font-weight:600}
.rows{list-style:none;margin:0;padding:0;border-top:1px solid #c5d3e0}
.rows>li{padding:14px 0;border-bottom:1px solid #c5d3e0}
.rows p{margin:2px 0}
.rows h2,.rows h3{margin:0 0 2px;font-size:1.125rem}
.tag{display:inline-block;letter-spacing:normal;padding:1px 8px;border-radius:4px;font-size:.875rem;font-weight:600;background:#e3edf7;color:#17324d}
.yes{color:#005c3a}.partner{color:#004080}.check{color:#6b4200}.missing{color:#8f1d30}
.tag.open,.tag.strong,.tag.sent,.tag.complete,.tag.done,.tag.unchanged{background:#e0f2ea;color:#005c3a}
.tag.good,.tag.forthcoming,.tag.sending,.tag.preparing{background:#e3edf7;color:#004080}
.tag.possible,.tag.paused,.tag.skipped,.tag.silent,.tag.pending,.tag.quarantined{background:#fdf1d8;color:#6b4200}
.tag.closed,.tag.failed,.tag.unknown{background:#fbe6e9;color:#8f1d30}
.facts{display:grid;grid-template-columns:minmax(0,1fr);margin:0}
.facts dt{font-weight:600;color:#33485c;padding-top:10px}
.facts dd{margin:0;padding-bottom:10px;border-bottom:1px solid #e1e8ef}
.facts dd ul{margin:0;padding-left:20px}
.note{margin:16px 0;padding:12px 16px;border-left:4px solid #06c;background:#f2f7fc}
.note.warn{border-color:#995c00;background:#fdf6e7}
.note.good{border-color:#008055;background:#ecf7f2}
.note.bad{border-color:#cc334d;background:#fdf0f2}
.note p,.note ul{margin:2px 0}
.note h2{margin:0 0 4px;font-size:1.125rem}
.note form,.rows form{margin-top:10px}
.empty{padding:24px;border:1px dashed #5c6f82;border-radius:6px;margin:16px 0}
.obstacles{margin:0 0 16px;padding-left:24px}
.obstacles>li{margin:0 0 10px}
.obstacles p{margin:2px 0}
.paper{border:1px solid #c5d3e0;border-radius:6px;padding:16px;margin:0 0 16px}
.paper p{margin:6px 0}
.paper h3{margin-top:20px}
.paper form{margin-top:12px}
.scroll{position:relative;overflow-x:auto;margin:0 0 16px}
.scroll table{margin:0;width:100%;font-size:1rem;overflow-wrap:break-word}
.scroll th,.scroll td{padding:8px 10px 8px 0;vertical-align:top;text-align:left;border-bottom:1px solid #e1e8ef}
.scroll .number{text-align:right;font-variant-numeric:tabular-nums}
.side-by-side{display:grid;gap:8px 24px;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr))}
.side-by-side h4{font-size:1rem;margin:8px 0}
.side-by-side ol{padding-left:24px;margin:0}
.autosave:not([hidden]){position:sticky;top:0;z-index:1;grid-column:1/-1;min-height:44px;background:#fff}
.autosave p{margin:0;padding:8px 0}
html:has(.autosave:not([hidden])){scroll-padding-top:96px}
.autosave [data-saved]:empty{display:none}
.live-panel{display:contents}
.live-panel[hidden]{display:none}
.live-panel:focus{outline:none}
.live-head{position:sticky;bottom:0;z-index:1;background:#f2f7fc;border-top:4px solid #06c;padding:8px 12px;margin:0 -12px 16px}
.live-head h2{margin:0;font-size:1.125rem}
.live-head p{margin:2px 0}
.live .facts{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}
.live .facts dt,.live .facts dd{padding:6px 8px 6px 0;border-bottom:1px solid #e1e8ef}
.live h3{margin:20px 0 4px}
.live:has(.live-panel:not([hidden]))~.as-saved{display:none}
html:has(.live-panel:not([hidden])){scroll-padding-bottom:160px}
.moves{list-style:none;margin:0 0 16px;padding:0}
.moves li{padding:6px 0;border-bottom:1px solid #e1e8ef}
.moves .small{display:block}
.rows+form,section+form{margin-top:20px}
.scroll .number+:not(.number){padding-left:16px}
.text{white-space:pre-wrap;max-width:75ch}
.source{white-space:pre-wrap;font-family:'Roboto Mono',ui-monospace,monospace;font-size:.875rem;background:#f5f7f9;padding:12px;border-radius:4px;margin:0}
details{margin:12px 0}
summary{padding:8px 0;font-weight:600;color:#0059b3;cursor:pointer}
.chart{margin:0 0 16px;max-width:600px}
.chart>svg{display:block;width:100%;height:auto}
.chart text{font-size:10px;fill:#33485c}
.chart .rule{stroke:#c5d3e0;stroke-width:.5}
.chart .whole{fill:#06c}
.chart .quarantined{fill:#fdf1d8;stroke:#8a5200;stroke-width:1}
.chart .failed{fill:none;stroke:#b3001b;stroke-width:1.5}
.chart figcaption{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:.9375rem;color:#33485c}
.chart .key{display:inline-flex;align-items:center;gap:6px}
.chart .key svg{width:14px;height:14px}
.pager{display:flex;gap:16px;margin:20px 0;padding:0}
.pager a,.pager span{padding:8px 0}
.tabs{display:flex;flex-wrap:wrap;gap:0 20px;list-style:none;padding:0;margin:16px 0;border-bottom:1px solid #c5d3e0}
.tabs a{display:block;padding:10px 0;text-decoration:none;border-bottom:3px solid transparent}
.tabs a[aria-current]{border-color:#06c;font-weight:600}
.message{width:100%;height:75vh;border:1px solid #c5d3e0;border-radius:4px;background:#fff}
.devices{display:grid;gap:8px 32px;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr))}
.devices .wide{grid-column:1/-1}
.devices h2{font-size:1.125rem}
.devices .message{display:block;max-width:none}
.devices .short{height:420px}
.device-small{width:320px}
.device-phone{width:390px}
.device-desk{width:1024px}
.published{font-size:1.0625rem}
.published>li>p:last-child{margin-top:4px}
.address{overflow-wrap:anywhere}
.key{margin:12px 0 0;padding:12px 16px;border-left:4px solid #06c;background:#f2f7fc;font-size:1.0625rem}
@media print{
@page{margin:16mm}
body{display:block;font-size:11pt;color:#000}
header.site{background:none;color:#000;border-bottom:1pt solid #000}
header.site a,footer.site a{color:#000}
header.site .language,header.site .person,.sections,.skip,.breadcrumb-container,.pager,.filters,.searching,.no-print,footer.site .links{display:none}
footer.site{background:none;color:#000;border-top:1pt solid #000}
h1{font-size:18pt}
h2{font-size:13pt;margin-top:14pt;break-after:avoid}
.facts{grid-template-columns:45mm minmax(0,1fr)}
.facts dt,.facts dd{break-inside:avoid}
.rows>li{break-inside:avoid}
.actions .btn{border:0;padding:0;background:none!important;color:#000!important;text-align:left;box-shadow:none}
main a[rel~=external]::after{content:" <" attr(href) ">";font-weight:400;font-size:9pt;overflow-wrap:anywhere}
.tag,.note,.key{border:1pt solid #000;background:none!important;color:#000!important}
}
@media(min-width:768px){
.site-name strong{display:inline;margin-right:8px}
.filters{grid-template-columns:repeat(auto-fit,minmax(150px,1fr))}
.filters .wide{grid-column:span 2}
.facts{grid-template-columns:240px minmax(0,1fr)}
.facts dt,.facts dd{padding:8px 16px 8px 0;border-bottom:1px solid #e1e8ef}
.verdicts legend{flex-basis:auto}
h1{font-size:2.125rem}
.sheet{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 40px}
.sheet>h2,.sheet>p{grid-column:1/-1}
}
@media(min-width:992px){
.live:has(.live-panel:not([hidden])){display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 40px;align-items:start}
.live .sheet{display:block}
html:has(.live-panel:not([hidden])){scroll-padding-bottom:0}
.live-panel{display:block;position:sticky;top:0;max-height:100vh;overflow-y:auto}
.live-panel[hidden]{display:none}
.live-head{top:0;bottom:auto;margin:0 0 12px}
}
`

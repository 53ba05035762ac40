/** The members of the sample association whose calls are judged: every kind, both languages, all nine clusters. */
export const JUDGED_MEMBERS = `
filofino vestibene-tecnica imbottito-sei pixel-antico teatro-minuscolo edizioni-del-gufo-scalzo camera-fissa archivox
its-arti-vive consorzio-mano-maestra fondazione-palco-aperto unione-valli-alte poloforma kermesse-bags mela-quadra-games
quattro-colonne lume-lab tessera-lab open-city-lab traccia-centre fondazione-acqua-alta kitlab-giochi pelatella
rovo-agritech coltivare-insieme banco-avanzi cappotto-nove twinhaus strutturalab casa-pubblica elettrolago fanghi-buoni
catalisi-verde mioarto passi-sicuri cellula-madre casa-comune-salute portolano cassaforte-bit qubit-padano
logistica-academy confezionatrici-orsa torneria-balboa tribolab hotel-aurora-boreale tavolata consorzio-via-di-mezzo
tranquilla-mobility radici-in-citta comuni-della-bassa nodo-urbano`
  .trim()
  .split(/\s+/)

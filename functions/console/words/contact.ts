const it = {
  who: (name: string, address: string, members: string) =>
    members ? `${name} (${address}), referente di ${members}` : `${name} (${address})`,
}

const en: typeof it = {
  who: (name, address, members) =>
    members ? `${name} (${address}), contact of ${members}` : `${name} (${address})`,
}

export const contactWords = { it, en }

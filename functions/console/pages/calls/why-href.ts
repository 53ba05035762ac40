/** The address of an answer. @param contact whose mails it is about; absent: of the member's first */
export const whyHref = (member: string, call = '', contact = ''): string =>
  `/why?${new URLSearchParams({ member, ...(call ? { call } : {}), ...(contact ? { contact } : {}) })}`

export const unseen: object

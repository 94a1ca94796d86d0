export const more: object

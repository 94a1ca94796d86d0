export const templates: object

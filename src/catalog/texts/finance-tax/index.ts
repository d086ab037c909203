/** Texts of the types of this sector, loaded one by one. */
export const loaders = {} as const;

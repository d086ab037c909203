/** Labels of the license body that are the library's own; a type's fields have 1 and up, common fields -4 to -7. */
export enum bodyLabel {
  type = 0,
  revision = -1,
  status = -2,
  validity = -3,
  issuer = -8,
}

/** What tells whose license it is and whether it counts stands in the clear. */
export const neverRedacted: readonly unknown[] = [
  bodyLabel.type,
  bodyLabel.revision,
  bodyLabel.status,
  bodyLabel.validity,
  bodyLabel.issuer,
];

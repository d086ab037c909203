/**
 * What can become of a license, in an authority's own words, and what a status list or a revocation set says of it.
 *
 * Why a license is not valid stays in the registry: on the wire there are valid, not valid for ever, and not valid for
 * now. A verifier needs no more, and whoever holds the lists learns no more of people. The words are the law's:
 * suspended 暂扣, reported lost 挂失, cancelled 注销, annulled 撤销, revoked 吊销, replaced 换发.
 *
 * @example
 * ```ts
 * const statuses = new Map([[4711, statusOfState.reportedLost]])
 * ```
 * @see docs/status.md
 */
export const statusOfState = {
  valid: 0,
  suspended: 2,
  reportedLost: 2,
  cancelled: 1,
  annulled: 1,
  revoked: 1,
  replaced: 1,
} as const;

/** A state of {@link statusOfState}. */
export type LicenseState = keyof typeof statusOfState;

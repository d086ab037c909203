import { numbered } from './table.ts';

/**
 * 准驾车型 of the driving license rules. The letters have no numbers of their own: the commonest have the lowest bits,
 * so that most sets are one byte.
 */
export const vehicleClasses = /*@__PURE__*/ numbered('C1 C2 B2 D E A1 A2 A3 B1 C3 C4 C5 C6 F M N P');

/** States of a driving license in the traffic police's registers: A is 1, B 2 … U 21. */
export const drivingLicenseState = /*@__PURE__*/ numbered(
  ' normal over-points transferred-out suspended annulled revoked cancelled violation-pending accident-pending discontinued seized locked renewal-overdue renewal-deferred  examination-deferred  cancelled-recoverable review-overdue review-deferred detained',
);

/** 使用性质, GA 24.3: A is 1, B 2 …. */
export const useCharacter = /*@__PURE__*/ numbered(
  ' non-commercial coach bus taxi tourism freight rental police fire ambulance rescue ex-commercial ex-taxi training kindergarten primary-school school dangerous-goods',
);

/** 燃料（能源）种类, GA 24.9: A is 1, B 2 …. */
export const energyType = /*@__PURE__*/ numbered(
  ' gasoline diesel electric mixed-oil natural-gas petroleum-gas      methanol ethanol solar hybrid          none other',
);

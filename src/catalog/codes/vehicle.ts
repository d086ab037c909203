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

/** 车身颜色, GA 24.8: A is 1, B 2 …. */
export const bodyColor = /*@__PURE__*/ numbered(' white gray yellow pink red purple green blue brown black', {
  other: 26,
});

/** 国产／进口, GA 24.5. */
export const vehicleOrigin = /*@__PURE__*/ numbered(' domestic imported');

/** 转向形式. */
export const steering = /*@__PURE__*/ numbered(' steering-wheel handlebar');

/** 获得方式, GA 24.12: A is 1, B 2 …. */
export const acquisition = /*@__PURE__*/ numbered(
  ' purchase arbitration inheritance gift debt-settlement prize reorganization asset-sale allocation brought-in court-ruling',
  { other: 26 },
);

/** 车牌颜色, JT/T 697.7. */
export const plateColor = /*@__PURE__*/ numbered(' blue yellow black white green    other', {
  'yellow-green': 93,
  'gradient-green': 94,
});

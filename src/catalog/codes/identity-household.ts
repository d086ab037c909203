import { numbered } from './table.ts';

/** 签注种类 of the permits to Hong Kong and Macao (the first seven) and to Taiwan; numbers of this catalog. */
export const endorsement = /*@__PURE__*/ numbered(
  ' family business group-tour tour other stay talent settlement study crew invitation',
);

/** 签注次数; numbers of this catalog. */
export const entries = /*@__PURE__*/ numbered(' once twice multiple');

/** 居留证件种类 in the order of 外国人入境出境管理条例 第十五条; numbers of this catalog. */
export const residenceReason = /*@__PURE__*/ numbered(' work study journalism reunion private');

/** 出境、入境; numbers of this catalog. */
export const crossing = /*@__PURE__*/ numbered(' exit entry');

/** 出入境证件 with which a border is crossed; numbers of this catalog. */
export const travelDocument = /*@__PURE__*/ numbered(
  ' passport official-passport travel-document seaman hong-kong-macao-pass taiwan-pass hong-kong-macao-permit taiwan-permit exit-entry-pass permanent-residence other',
);

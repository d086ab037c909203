import { numbered } from './table.ts';

/** 主体业态, the leading digit of the license number. */
export const foodBusinessForm = /*@__PURE__*/ numbered(' sales catering canteen');

/** 经营项目 of 食品经营许可和备案管理办法. */
export const foodBusinessItems = /*@__PURE__*/ numbered(
  'bulk-sales cooked-bulk-sales hot-food cold-food raw-food semi-finished self-made-drinks sales-chain-management catering-chain-management catering-management',
);

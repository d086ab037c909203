import { numbered } from './table.ts';

/** 公众聚集场所: numbers of this catalog, in the order of 消防法 第七十三条. */
export const publicPlace = /*@__PURE__*/ numbered(
  ' hotel restaurant mall market station ferry-terminal air-terminal stadium assembly-hall entertainment other',
);

/** 消防安全检查方式: numbers of this catalog. */
export const fireCheckMode = /*@__PURE__*/ numbered(' commitment on-site');

/** 危险化学品经营方式: numbers of this catalog; the rule knows the first three. */
export const chemicalsMode = /*@__PURE__*/ numbered(' with-storage without-storage warehousing fuel-retail');

/** 烟花爆竹: numbers of this catalog, in the order of the eleven classes of GB 10631-2025, those for professionals left out. */
export const fireworks = /*@__PURE__*/ numbered(
  ' firecracker toy friction spinner fountain roman-candle rocket mine   combination',
);

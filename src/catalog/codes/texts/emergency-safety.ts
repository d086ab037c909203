import type * as tables from '../emergency-safety.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  publicPlace: {
    hotel: ['宾馆', 'hotel'],
    restaurant: ['饭店', 'restaurant'],
    mall: ['商场', 'shopping center'],
    market: ['集贸市场', 'market'],
    station: ['客运车站候车室', 'waiting hall of a station'],
    'ferry-terminal': ['客运码头候船厅', 'ferry terminal'],
    'air-terminal': ['民用机场航站楼', 'air terminal'],
    stadium: ['体育场馆', 'stadium or gymnasium'],
    'assembly-hall': ['会堂', 'assembly hall'],
    entertainment: ['公共娱乐场所', 'place of public entertainment'],
    other: ['其他公众聚集场所', 'other public assembly place'],
  },
  fireCheckMode: {
    commitment: ['告知承诺', 'commitment of the applicant'],
    'on-site': ['现场检查', 'check on site'],
  },
  chemicalsMode: {
    'with-storage': ['带有储存设施经营', 'with storage of one’s own'],
    'without-storage': ['不带储存设施经营', 'without storage'],
    warehousing: ['仓储经营', 'warehousing'],
    'fuel-retail': ['零售（加油站）', 'retail at a filling station'],
  },
  fireworks: {
    firecracker: ['爆竹类', 'firecrackers'],
    toy: ['玩具类', 'toys'],
    friction: ['摩擦类', 'friction devices'],
    spinner: ['旋转类', 'spinners'],
    fountain: ['喷花类', 'fountains'],
    'roman-candle': ['吐珠类', 'Roman candles'],
    rocket: ['升空类', 'rockets'],
    mine: ['小礼花类', 'mines'],
    combination: ['组合烟花类', 'combinations'],
  },
} satisfies NamesOf<typeof tables>;

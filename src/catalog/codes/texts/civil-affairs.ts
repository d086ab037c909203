import type * as tables from '../civil-affairs.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  religion: {
    buddhism: ['佛教', 'Buddhism'],
    taoism: ['道教', 'Taoism'],
    islam: ['伊斯兰教', 'Islam'],
    catholicism: ['天主教', 'Catholicism'],
    protestantism: ['基督教', 'Protestantism'],
  },
  venueKind: {
    temple: ['寺院', 'Buddhist temple'],
    'taoist-temple': ['宫观', 'Taoist temple'],
    mosque: ['清真寺', 'mosque'],
    church: ['教堂', 'church'],
    other: ['其他固定宗教活动处所', 'other fixed place of religious activities'],
  },
  foundationKind: {
    'public-raising': ['公募基金会', 'foundation that raises funds from the public'],
    'non-public-raising': ['非公募基金会', 'foundation that does not raise funds from the public'],
  },
  marriageRecord: {
    marriage: ['结婚登记', 'marriage'],
    divorce: ['离婚登记', 'divorce'],
    annulment: ['撤销婚姻', 'annulment'],
    reissue: ['补领婚姻登记证', 'certificate issued anew'],
  },
} satisfies NamesOf<typeof tables>;

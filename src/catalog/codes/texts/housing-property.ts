import type * as tables from '../housing-property.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  coOwnership: {
    sole: ['单独所有', 'sole ownership'],
    joint: ['共同共有', 'joint ownership'],
    shares: ['按份共有', 'ownership by shares'],
    other: ['其他共有', 'other co-ownership'],
  },
  rightKind: {
    'collective-land': ['集体土地所有权', 'collective ownership of land'],
    'state-construction-land': ['国有建设用地使用权', 'right to use state-owned construction land'],
    'state-construction-land-and-building': [
      '国有建设用地使用权／房屋所有权',
      'right to use state-owned construction land, with ownership of the building',
    ],
    homestead: ['宅基地使用权', 'right to use a homestead'],
    'homestead-and-building': ['宅基地使用权／房屋所有权', 'right to use a homestead, with ownership of the building'],
    'collective-construction-land': ['集体建设用地使用权', 'right to use collective construction land'],
    'collective-construction-land-and-building': [
      '集体建设用地使用权／房屋所有权',
      'right to use collective construction land, with ownership of the building',
    ],
    other: ['其他权利', 'other right'],
  },
  rightNature: {
    allocated: ['划拨', 'allocated'],
    granted: ['出让', 'granted for a fee'],
    'capital-contribution': ['作价出资（入股）', 'contributed as capital'],
    leased: ['租赁', 'leased'],
    'authorized-operation': ['授权经营', 'operated under authorization'],
    other: ['其他', 'other'],
  },
  provedRight: {
    mortgage: ['抵押权', 'mortgage'],
    easement: ['地役权', 'easement'],
    residence: ['居住权', 'right of residence'],
    'pre-notice': ['预告登记', 'pre-notice registration'],
    objection: ['异议登记', 'objection registration'],
    other: ['其他', 'other'],
  },
  mortgageKind: {
    ordinary: ['一般抵押', 'ordinary mortgage'],
    'maximum-amount': ['最高额抵押', 'maximum-amount mortgage'],
  },
  flatType: {
    'shared-room': ['合租单间', 'room in a shared flat'],
    'one-room': ['一居室', 'one-room flat'],
    'two-rooms': ['二居室', 'two-room flat'],
    'three-rooms': ['三居室', 'three-room flat'],
    dormitory: ['宿舍', 'place in a dormitory'],
  },
  fundAccountState: {
    contributing: ['正常缴存', 'contributing'],
    sealed: ['封存', 'sealed'],
    closed: ['销户', 'closed'],
  },
  housingFound: {
    'no-housing': ['无住房记录', 'no housing on record'],
    housing: ['有住房记录', 'housing on record'],
  },
} satisfies NamesOf<typeof tables>;

import type * as tables from '../identity-household.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  endorsement: {
    family: ['探亲', 'family visit'],
    business: ['商务', 'business'],
    'group-tour': ['团队旅游', 'group tour'],
    tour: ['个人旅游', 'individual tour'],
    other: ['其他', 'other'],
    stay: ['逗留', 'stay'],
    talent: ['人才', 'talent'],
    settlement: ['定居', 'settlement'],
    study: ['学习', 'study'],
    crew: ['乘务', 'crew'],
    invitation: ['应邀', 'invitation'],
  },
  entries: {
    once: ['一次', 'once'],
    twice: ['两次', 'twice'],
    multiple: ['多次', 'multiple'],
  },
  residenceReason: {
    work: ['工作', 'work'],
    study: ['学习', 'study'],
    journalism: ['记者', 'journalism'],
    reunion: ['团聚', 'family reunion'],
    private: ['私人事务', 'private affairs'],
  },
  crossing: {
    exit: ['出境', 'exit'],
    entry: ['入境', 'entry'],
  },
  travelDocument: {
    passport: ['普通护照', 'ordinary passport'],
    'official-passport': ['外交、公务护照', 'diplomatic or official passport'],
    'travel-document': ['旅行证', 'travel document'],
    seaman: ['海员证', 'seafarer’s passport'],
    'hong-kong-macao-pass': ['往来港澳通行证', 'exit-entry permit to Hong Kong and Macao'],
    'taiwan-pass': ['大陆居民往来台湾通行证', 'travel permit to Taiwan'],
    'hong-kong-macao-permit': ['港澳居民来往内地通行证', 'mainland travel permit for Hong Kong and Macao residents'],
    'taiwan-permit': ['台湾居民来往大陆通行证', 'mainland travel permit for Taiwan residents'],
    'exit-entry-pass': ['出入境通行证', 'exit-entry pass'],
    'permanent-residence': ['外国人永久居留身份证', 'foreigner’s permanent residence card'],
    other: ['其他', 'other'],
  },
} satisfies NamesOf<typeof tables>;

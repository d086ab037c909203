import type { lightningTestQualification } from '../../types/other/lightning-test-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof lightningTestQualification> = {
  name: { zh: '雷电防护装置检测资质证', en: 'Qualification certificate for testing lightning protection' },
  aliases: [
    '防雷检测资质证',
    '防雷装置检测资质证',
    '雷电防护装置检测资质证书',
    '防雷资质',
    '防雷检测证',
    'lightning protection testing',
  ],
  sector: 'other',
  authority: { zh: '上海市气象局', en: 'Shanghai Meteorological Bureau' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期满三个月前，向上海市气象局申请延续。',
      en: 'Apply to the meteorological bureau for an extension more than three months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '气象灾害防御条例 第二十四条；雷电防护装置检测资质管理办法（中国气象局令第31号，经修改）',
  disclosure: {
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    grade: { zh: '资质等级', en: 'Grade' },
    scope: { zh: '检测范围', en: 'Scope of testing' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '1092022006',
    holderName: '上海宝山申雷防雷检测有限公司',
    issueDate: '2022-09-19',
    address: '上海市宝山区友谊路1688弄9号楼1102室',
    legalRepresentative: '蒋海波',
    grade: 'a',
    scope: ['building-1', 'building-2', 'building-3'],
    validFrom: '2022-09-19',
    validUntil: '2027-09-18',
  },
};

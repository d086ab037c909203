import type { specialEquipmentOperatorCertificate } from '../../types/professional-qualification/special-equipment-operator-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof specialEquipmentOperatorCertificate> = {
  name: { zh: '特种设备安全管理和作业人员证', en: 'Certificate of special-equipment safety managers and operators' },
  aliases: [
    '特种设备作业人员证',
    '特种设备操作证',
    '叉车证',
    '电梯证',
    '行车工证',
    '司炉证',
    '特种设备作业证',
    'forklift license',
  ],
  sector: 'professional-qualification',
  authority: { zh: '区市场监督管理局', en: 'District administration for market regulation, Shanghai' },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [4], note: { zh: '各作业项目分别计算', en: 'counted for each item' } },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满一个月前向发证的市场监督管理局申请复审。',
      en: 'Apply for the review at the office that issued it at least one month before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '特种设备安全法 第十四条；特种设备安全监察条例 第三十八条；特种设备作业人员考核规则（TSG Z6001-2019）',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'portrait'],
    inspection: ['number', 'holderName', 'portrait'],
    tendering: ['number', 'holderName'],
    counter: ['number', 'holderName', 'fileNumber'],
    'online-application': ['number', 'holderName'],
  },
  fields: {
    number: { zh: '证号（公民身份号码）', en: 'Certificate number (identity number)' },
    holderName: { zh: '姓名', en: 'Name' },
    sex: { zh: '性别', en: 'Sex' },
    items: {
      zh: '作业项目',
      en: 'Items of operation',
      parts: {
        item: { zh: '作业项目代号', en: 'Item' },
        approvalDate: { zh: '批准日期', en: 'Date of approval' },
        until: { zh: '有效日期', en: 'Valid until' },
        detail: { zh: '焊接项目代号', en: 'Symbol of the welding item' },
      },
    },
    fileNumber: { zh: '档案编号', en: 'File number' },
    portrait: { zh: '照片', en: 'Portrait' },
    validUntil: { zh: '有效期至（最后到期的项目）', en: 'Valid until (the last of its items)' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
  },
  sample: {
    number: '310117198610254019',
    holderName: '吴志强',
    sex: 'male',
    items: [
      { item: 'N1', approvalDate: '2023-08-15', until: '2027-08-14' },
      { item: 'Q2', approvalDate: '2024-03-22', until: '2028-03-21' },
    ],
    fileNumber: '3101170025861',
    validFrom: '2023-08-15',
    validUntil: '2028-03-21',
  },
  notes: {
    zh: '每个作业项目有各自的有效期，应逐项核对。',
    en: 'Each item has an end of its own; look at the item that matters.',
  },
};

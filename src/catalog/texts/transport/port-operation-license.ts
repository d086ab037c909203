import type { portOperationLicense } from '../../types/transport/port-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof portOperationLicense> = {
  name: { zh: '港口经营许可证', en: 'Port operation license' },
  aliases: ['港口许可证', '港口经营许可', '港口经营证', '港经证', '码头经营许可证', 'port license'],
  sector: 'transport',
  authority: { zh: '上海市交通委员会', en: 'Shanghai Municipal Transportation Commission' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日以前，向港口行政管理部门申请延续。',
      en: 'Apply for an extension at the port administration, at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '港口法 第二十二条；港口经营管理规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the operator' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    officeAddress: { zh: '办公地址', en: 'Office address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    businessArea: { zh: '经营地域', en: 'Area of business' },
    berths: {
      zh: '码头泊位',
      en: 'Berths',
      parts: { name: { zh: '名称', en: 'Name' }, tonnage: { zh: '等级', en: 'Class (of ships up to)', unit: 't' } },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）港经证（0268）号',
    holderName: '上海外高桥浦东散货码头有限公司',
    issueDate: '2024-08-12',
    officeAddress: '上海市浦东新区港建路500号综合楼301室',
    legalRepresentative: '曹建平',
    businessScope:
      '为船舶提供码头设施；在港区内提供货物装卸（含过驳）、仓储、港内驳运服务；为船舶提供岸电、淡水供应和船舶污染物接收服务（不含危险货物作业）。',
    businessArea: '上海港外高桥港区五号码头1号、2号泊位及后方堆场',
    berths: [
      { name: '1号泊位', tonnage: 50000 },
      { name: '2号泊位', tonnage: 35000 },
    ],
    validFrom: '2024-08-12',
    validUntil: '2027-08-11',
  },
  notes: {
    zh: '经营危险货物作业的，另有港口危险货物作业附证。',
    en: 'Work with dangerous goods needs an annexed certificate of its own.',
  },
};

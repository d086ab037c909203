import type { elderlyCareInstitutionFiling } from '../../types/civil-affairs/elderly-care-institution-filing.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof elderlyCareInstitutionFiling> = {
  name: { zh: '设置养老机构备案回执', en: 'Filing receipt for an elderly-care institution' },
  aliases: ['养老机构备案回执', '养老院备案', '养老机构设立许可证', '养老机构备案证明', 'nursing home filing'],
  sector: 'civil-affairs',
  authority: {
    zh: '区民政局（备案机关）；市级登记的非营利性机构为上海市民政局',
    en: 'District civil affairs bureau; for a non-profit institution registered with the municipality the Shanghai Municipal Civil Affairs Bureau',
  },
  holderKind: 'premises',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '老年人权益保障法 第四十三条；养老机构管理办法（民政部令第66号）第九条至第十三条',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '备案编号', en: 'Filing number' },
    holderName: { zh: '养老机构名称', en: 'Name of the institution' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '备案日期', en: 'Date of filing' },
    legalRepresentative: { zh: '法定代表人（主要负责人）', en: 'Legal representative or principal' },
    address: { zh: '服务场所地址', en: 'Address of the premises' },
    bedCount: { zh: '养老床位数', en: 'Number of beds', unit: 'beds' },
    floorArea: { zh: '服务场所建筑面积', en: 'Floor area', unit: 'm2' },
    serviceScope: { zh: '服务范围', en: 'Scope of services' },
  },
  sample: {
    number: '沪杨民养备〔2021〕008号',
    holderName: '上海杨浦延吉乐颐养老院',
    holderNumber: '52310110MJ58120908',
    issueDate: '2021-06-17',
    legalRepresentative: '严志芳',
    address: '上海市杨浦区延吉东路98弄12号1至5层',
    bedCount: 128,
    floorArea: 4260.5,
    serviceScope: '为老年人提供全日集中住宿、生活照料、康复护理、精神慰藉和文化娱乐服务。',
  },
  notes: {
    zh: '2019年起取消养老机构设立许可，改为备案。',
    en: 'Since 2019 an institution is filed with the bureau; the former license to establish one was abolished.',
  },
};
